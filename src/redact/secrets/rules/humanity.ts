import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Humanity',
  source: 'https://platform.humanity.com/docs/',
  rules: [namedRule('humanity-token', 'Humanity token', ['^humanity'], anyHex(40))],
};
