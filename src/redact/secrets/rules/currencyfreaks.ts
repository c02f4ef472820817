import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'CurrencyFreaks',
  source: 'https://currencyfreaks.com/documentation.html',
  rules: [
    namedRule('currencyfreaks-api-key', 'CurrencyFreaks API key', ['currencyfreaks'], alphanumeric(32)),
  ],
};
