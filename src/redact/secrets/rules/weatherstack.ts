import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'weatherstack',
  source: 'https://weatherstack.com/documentation',
  rules: [namedRule('weatherstack-api-key', 'weatherstack API key', ['weatherstack'], anyHex(32))],
};
