import { namedRule } from '../named-rule.ts';
import { base64url, hex, oneOf, sequence } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'eBay',
  source: 'https://developer.ebay.com/api-docs/static/gs_create-the-ebay-api-keysets.html',
  rules: [
    tokenRule(
      'ebay-client-secret',
      'eBay client secret (Cert ID)',
      [oneOf('PRD-', 'SBX-'), hex(12), '-', hex(4), '-', hex(4), '-', hex(4), '-', hex(4)],
      { severity: 'critical' },
    ),
    namedRule(
      'ebay-client-id',
      'eBay client identifier (App ID)',
      ['ebay'],
      sequence(base64url(2, 20), '-', base64url(2, 20), '-', oneOf('PRD', 'SBX'), '-', hex(9), '-', hex(8)),
      { severity: 'low', words: 'id|key|client' },
    ),
  ],
};
