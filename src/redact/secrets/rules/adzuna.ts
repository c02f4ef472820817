import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Adzuna',
  source: 'https://developer.adzuna.com/overview',
  rules: [namedRule('adzuna-api-key', 'Adzuna application key', ['adzuna'], anyHex(32))],
};
