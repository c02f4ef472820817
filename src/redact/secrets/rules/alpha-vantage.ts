import { namedRule } from '../named-rule.ts';
import { upperAlphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Alpha Vantage',
  source: 'https://www.alphavantage.co/documentation/',
  rules: [
    namedRule('alpha-vantage-api-key', 'Alpha Vantage API key', ['alpha vantage'], upperAlphanumeric(16)),
  ],
};
