import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Blynk',
  source: 'https://docs.blynk.io/en/blynk.cloud/device-https-api',
  rules: [
    tokenRule('blynk-oauth-client', 'Blynk OAuth client identifier and secret', [
      'oa2-client-id_',
      base64url(32),
    ]),
    namedRule('blynk-auth-token', 'Blynk device or organization token', ['blynk'], base64url(32)),
  ],
};
