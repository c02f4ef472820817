import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Bitstamp',
  source: 'https://www.bitstamp.net/api/',
  rules: [
    namedRule('bitstamp-api-key', 'Bitstamp API key or secret', ['bitstamp'], alphanumeric(32), {
      severity: 'critical',
    }),
  ],
};
