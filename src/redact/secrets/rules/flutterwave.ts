import { alphanumeric, hex, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Flutterwave',
  source: 'https://developer.flutterwave.com/docs/authentication',
  rules: [
    tokenRule(
      'flutterwave-secret-key',
      'Flutterwave secret key',
      [oneOf('FLWSECK-', 'FLWSECK_TEST-'), alphanumeric(32), '-X'],
      { severity: 'critical' },
    ),
    tokenRule(
      'flutterwave-public-key',
      'Flutterwave public key',
      [oneOf('FLWPUBK-', 'FLWPUBK_TEST-'), alphanumeric(32), '-X'],
      { severity: 'low' },
    ),
    tokenRule('flutterwave-encryption-key', 'Flutterwave encryption key', [oneOf('FLWSECK_TEST'), hex(12)], {
      severity: 'critical',
    }),
  ],
};
