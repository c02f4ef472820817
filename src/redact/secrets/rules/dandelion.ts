import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Dandelion',
  source: 'https://dandelion.eu/docs/',
  rules: [namedRule('dandelion-api-token', 'Dandelion API token', ['dandelion'], alphanumeric(32))],
};
