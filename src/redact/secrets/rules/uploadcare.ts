import { namedRule } from '../named-rule.ts';
import { hex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Uploadcare',
  source: 'https://uploadcare.com/docs/security/',
  rules: [namedRule('uploadcare-key', 'Uploadcare public or secret key', ['uploadcare'], hex(20))],
};
