import { namedRule } from '../named-rule.ts';
import { lowerAlphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'TimeCamp',
  source: 'https://developer.timecamp.com/docs/getting-started',
  rules: [namedRule('timecamp-api-token', 'TimeCamp API token', ['timecamp'], lowerAlphanumeric(26))],
};
