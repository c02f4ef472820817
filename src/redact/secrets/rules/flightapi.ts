import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'FlightAPI',
  source: 'https://docs.flightapi.io/',
  rules: [namedRule('flightapi-key', 'FlightAPI key', ['flightapi', 'flight api'], anyHex(24))],
};
