import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Fixer',
  source: 'https://fixer.io/documentation',
  rules: [namedRule('fixer-access-key', 'Fixer access key', ['^fixer'], alphanumeric(32))],
};
