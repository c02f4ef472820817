import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Replicate',
  source: 'https://replicate.com/docs/topics/security/api-tokens',
  rules: [tokenRule('replicate-api-token', 'Replicate API token', ['r8_', alphanumeric(37)])],
};
