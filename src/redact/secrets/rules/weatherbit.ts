import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Weatherbit',
  source: 'https://www.weatherbit.io/api',
  rules: [namedRule('weatherbit-api-key', 'Weatherbit API key', ['weatherbit'], anyHex(32))],
};
