import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Ambee',
  source: 'https://docs.ambeedata.com/',
  rules: [namedRule('ambee-api-key', 'Ambee API key', ['ambee'], anyHex(64))],
};
