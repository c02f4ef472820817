import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Finage',
  source: 'https://finage.co.uk/docs/api/getting-started',
  rules: [tokenRule('finage-api-key', 'Finage API key', ['API_KEY', alphanumeric(32)])],
};
