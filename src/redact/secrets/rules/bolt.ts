import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Bolt',
  source: 'https://help.bolt.com/developers/api-keys/',
  rules: [namedRule('bolt-api-key', 'Bolt API key', ['^bolt'], anyHex(64))],
};
