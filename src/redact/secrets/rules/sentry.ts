import { namedRule } from '../named-rule.ts';
import { anyHex, base64, digits, hex, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Sentry',
  source: 'https://docs.sentry.io/account/auth-tokens/',
  rules: [
    // A JSON object with `iat` first in Base64, then 32 random bytes.
    tokenRule('sentry-organization-token', 'Sentry organization token', [
      'sntrys_eyJpYXQiOj',
      base64(60, 500),
      oneOf('==', '=', ''),
      '_',
      base64(43),
    ]),
    tokenRule('sentry-user-token', 'Sentry user token', ['sntryu_', hex(64)]),
    tokenRule('sentry-integration-token', 'Sentry internal integration token', ['sntryi_', hex(64)]),
    namedRule('sentry-legacy-token', 'Sentry token (legacy)', ['sentry'], hex(64)),
    tokenRule(
      'sentry-dsn',
      'Sentry client key (DSN)',
      [anyHex(32), '@o', digits(1, 10), '.ingest.', oneOf('us.', 'de.', ''), 'sentry.io/', digits(1, 18)],
      { severity: 'low' },
    ),
    tokenRule(
      'sentry-legacy-dsn',
      'Sentry client key with its secret (DSN, legacy)',
      [anyHex(32), ':', anyHex(32), '@', oneOf('sentry.io/', 'app.getsentry.com/'), digits(1, 18)],
      { severity: 'medium' },
    ),
  ],
};
