import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Coveralls',
  source: 'https://docs.coveralls.io/api-introduction',
  rules: [namedRule('coveralls-token', 'Coveralls token', ['coveralls'], alphanumeric(32, 37))],
};
