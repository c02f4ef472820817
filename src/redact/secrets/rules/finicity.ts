import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Finicity',
  source: 'https://developer.mastercard.com/open-finance-us/documentation/quick-start-guide/',
  rules: [
    namedRule('finicity-app-key', 'Finicity app key or token', ['finicity'], alphanumeric(32)),
    namedRule('finicity-partner-secret', 'Finicity partner secret', ['finicity'], alphanumeric(20), {
      severity: 'critical',
    }),
  ],
};
