import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Holistic Dev',
  source: 'https://holistic.dev/en/docs/',
  rules: [namedRule('holistic-api-key', 'Holistic Dev API key', ['holistic'], alphanumeric(84))],
};
