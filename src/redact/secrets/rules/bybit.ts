import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Bybit',
  source: 'https://bybit-exchange.github.io/docs/v5/guide',
  rules: [
    namedRule('bybit-api-secret', 'Bybit API secret', ['bybit'], alphanumeric(36), { severity: 'critical' }),
    namedRule('bybit-api-key', 'Bybit API key', ['bybit'], alphanumeric(18)),
  ],
};
