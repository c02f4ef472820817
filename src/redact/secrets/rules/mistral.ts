import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Mistral AI',
  source: 'https://docs.mistral.ai/api/',
  rules: [namedRule('mistral-api-key', 'Mistral AI API key', ['mistral'], alphanumeric(32))],
};
