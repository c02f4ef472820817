import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Dovico',
  source: 'https://www.dovico.com/developer/API_doc/',
  rules: [namedRule('dovico-token', 'Dovico token', ['dovico'], anyHex(32))],
};
