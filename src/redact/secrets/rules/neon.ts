import { alphanumeric, lowerAlphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Neon',
  source: 'https://neon.com/docs/manage/api-keys',
  rules: [
    tokenRule('neon-api-key', 'Neon API key', ['napi_', lowerAlphanumeric(64)]),
    tokenRule('neon-password', 'Neon database password', ['npg_', alphanumeric(12, 20)], {
      severity: 'critical',
    }),
  ],
};
