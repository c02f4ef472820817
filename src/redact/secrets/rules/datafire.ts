import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'DataFire',
  source: 'https://docs.datafire.io/',
  rules: [namedRule('datafire-token', 'DataFire token', ['datafire'], alphanumeric(40, 60))],
};
