import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'IP2Location',
  source: 'https://www.ip2location.io/ip2location-documentation',
  rules: [namedRule('ip2location-api-key', 'IP2Location API key', ['ip2location'], anyHex(32))],
};
