import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Deputy',
  source: 'https://developer.deputy.com/',
  rules: [namedRule('deputy-access-token', 'Deputy access token', ['deputy'], anyHex(32))],
};
