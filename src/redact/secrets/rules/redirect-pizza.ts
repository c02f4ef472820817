import { lowerAlphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'redirect.pizza',
  source: 'https://redirect.pizza/docs/api',
  rules: [tokenRule('redirect-pizza-token', 'redirect.pizza API token', ['rpa_', lowerAlphanumeric(30)])],
};
