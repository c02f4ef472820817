import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Cicero',
  source: 'https://cicero.azavea.com/docs/',
  rules: [namedRule('cicero-api-key', 'Cicero API key', ['cicero'], anyHex(40))],
};
