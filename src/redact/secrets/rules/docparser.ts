import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Docparser',
  source: 'https://docparser.com/api/',
  rules: [namedRule('docparser-api-key', 'Docparser API key', ['docparser'], anyHex(40))],
};
