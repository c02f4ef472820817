import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Thunderstore',
  source: 'https://thunderstore.io/api/docs/',
  rules: [
    tokenRule('thunderstore-token', 'Thunderstore service account token', ['tss_', alphanumeric(40, 64)]),
  ],
};
