import { anyHex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Rootly',
  source: 'https://docs.rootly.com/api-reference/overview',
  rules: [tokenRule('rootly-api-key', 'Rootly API key', ['rootly_', anyHex(64)])],
};
