import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Glassnode',
  source: 'https://docs.glassnode.com/basic-api/api-key',
  rules: [namedRule('glassnode-api-key', 'Glassnode API key', ['glassnode'], alphanumeric(27))],
};
