import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Jumpseller',
  source: 'https://jumpseller.com/support/api/',
  rules: [namedRule('jumpseller-auth-token', 'Jumpseller auth token', ['jumpseller'], alphanumeric(32))],
};
