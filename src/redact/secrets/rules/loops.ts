import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Loops',
  source: 'https://loops.so/docs/api-reference/intro',
  rules: [namedRule('loops-api-key', 'Loops API key', ['^loops'], anyHex(32))],
};
