import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Axonaut',
  source: 'https://axonaut.com/api/v2/doc',
  rules: [namedRule('axonaut-api-key', 'Axonaut API key', ['axonaut'], alphanumeric(32))],
};
