import { lowerAlphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Cerebras',
  source: 'https://inference-docs.cerebras.ai/quickstart',
  rules: [tokenRule('cerebras-api-key', 'Cerebras API key', ['csk-', lowerAlphanumeric(48)])],
};
