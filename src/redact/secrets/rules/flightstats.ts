import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'FlightStats',
  source: 'https://developer.flightstats.com/api-docs/how_to',
  rules: [namedRule('flightstats-app-key', 'FlightStats application key', ['flightstats'], anyHex(32))],
};
