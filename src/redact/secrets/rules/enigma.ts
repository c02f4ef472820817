import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Enigma',
  source: 'https://developers.enigma.com/docs',
  rules: [namedRule('enigma-api-key', 'Enigma API key', ['enigma'], alphanumeric(40))],
};
