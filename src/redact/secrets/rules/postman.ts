import { anyHex, upperAlphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Postman',
  source: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
  rules: [
    tokenRule('postman-api-key', 'Postman API key', ['PMAK-', anyHex(24), '-', anyHex(34)]),
    tokenRule('postman-access-token', 'Postman collection access token', ['PMAT-', upperAlphanumeric(26)]),
  ],
};
