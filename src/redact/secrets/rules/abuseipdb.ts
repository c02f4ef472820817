import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'AbuseIPDB',
  source: 'https://docs.abuseipdb.com/',
  rules: [namedRule('abuseipdb-api-key', 'AbuseIPDB API key', ['abuseipdb', 'abuse ipdb'], anyHex(80))],
};
