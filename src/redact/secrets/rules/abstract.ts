import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Abstract API',
  source: 'https://docs.abstractapi.com/',
  rules: [namedRule('abstract-api-key', 'Abstract API key', ['abstract api'], anyHex(32))],
};
