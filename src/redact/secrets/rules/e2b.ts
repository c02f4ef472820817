import { hex, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'E2B',
  source: 'https://e2b.dev/docs/api-key',
  rules: [tokenRule('e2b-api-key', 'E2B API key', [oneOf('e2b_', 'sk_e2b_'), hex(40)])],
};
