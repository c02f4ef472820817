import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Diggernaut',
  source: 'https://www.diggernaut.com/dev/api-reference.html',
  rules: [namedRule('diggernaut-api-key', 'Diggernaut API key', ['diggernaut'], anyHex(40))],
};
