import { namedRule } from '../named-rule.ts';
import { lowerAlphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Metrilo',
  source: 'https://www.metrilo.com/docs',
  rules: [namedRule('metrilo-api-key', 'Metrilo API key', ['metrilo'], lowerAlphanumeric(16))],
};
