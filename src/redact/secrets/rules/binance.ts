import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Binance',
  source: 'https://developers.binance.com/docs/binance-spot-api-docs/rest-api',
  rules: [
    namedRule('binance-api-key', 'Binance API or secret key', ['binance'], alphanumeric(64), {
      severity: 'critical',
    }),
  ],
};
