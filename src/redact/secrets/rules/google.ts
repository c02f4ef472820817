import { extendOver } from '../extend-over.ts';
import { namedRule } from '../named-rule.ts';
import { base64, base64url, digits, lowerAlphanumeric, sequence, upperAlphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Google',
  source: 'https://cloud.google.com/docs/authentication/api-keys',
  rules: [
    tokenRule('google-api-key', 'Google API key', ['AIzaSy', base64url(33)]),
    tokenRule('google-oauth-client-secret', 'Google OAuth client secret', ['GOCSPX-', base64url(28)], {
      severity: 'critical',
    }),
    tokenRule('google-oauth-access-token', 'Google OAuth access token', ['ya29.', base64url(40)], {
      severity: 'critical',
      extend: extendOver('\\w-'),
    }),
    tokenRule('google-oauth-refresh-token', 'Google OAuth refresh token', ['1//0', base64url(40, 160)], {
      severity: 'critical',
      certainty: 'likely',
    }),
    namedRule(
      'google-oauth-legacy-client-secret',
      'Google OAuth client secret of the old form',
      ['google', 'gapi'],
      base64url(24),
      { severity: 'critical', words: 'secret' },
    ),
    tokenRule(
      'google-oauth-client-id',
      'Google OAuth client identifier',
      [digits(10, 14), '-', lowerAlphanumeric(32), '.apps.googleusercontent.com'],
      { severity: 'low' },
    ),
    tokenRule('google-cloud-storage-key-id', 'Google Cloud Storage HMAC key identifier', [
      'GOOG1E',
      upperAlphanumeric(55),
    ]),
    namedRule(
      'google-cloud-storage-secret',
      'Google Cloud Storage HMAC secret',
      ['gcs', 'storage googleapis', 'google storage'],
      base64(40),
      { severity: 'critical' },
    ),
    namedRule(
      'google-recaptcha-secret',
      'reCAPTCHA secret or site key',
      ['recaptcha'],
      sequence('6L', base64url(38)),
      { words: false },
    ),
  ],
};
