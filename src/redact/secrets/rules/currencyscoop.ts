import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'CurrencyScoop',
  source: 'https://currencyscoop.com/api-documentation',
  rules: [
    namedRule(
      'currencyscoop-api-key',
      'CurrencyScoop API key',
      ['currencyscoop', 'currencybeacon'],
      alphanumeric(32),
    ),
  ],
};
