import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Nightfall',
  source: 'https://help.nightfall.ai/developer-api/key_concepts/authentication_and_security',
  rules: [tokenRule('nightfall-api-key', 'Nightfall API key', ['NF-', alphanumeric(32)])],
};
