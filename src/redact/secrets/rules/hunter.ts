import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Hunter',
  source: 'https://hunter.io/api-documentation/v2',
  rules: [namedRule('hunter-api-key', 'Hunter API key', ['^hunter'], alphanumeric(40))],
};
