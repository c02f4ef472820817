import { base64url, hex, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Apideck',
  source: 'https://developers.apideck.com/get-started',
  rules: [
    tokenRule('apideck-api-key', 'Apideck API key', [
      oneOf('sk_live_', 'sk_test_'),
      hex(8),
      '-',
      hex(4),
      '-',
      hex(4),
      '-',
      hex(4),
      '-',
      hex(12),
      '-',
      base64url(17),
    ]),
  ],
};
