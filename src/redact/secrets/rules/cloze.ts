import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Cloze',
  source: 'https://developer.cloze.com/',
  rules: [namedRule('cloze-api-key', 'Cloze API key', ['cloze'], anyHex(32))],
};
