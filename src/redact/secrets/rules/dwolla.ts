import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Dwolla',
  source: 'https://developers.dwolla.com/docs/',
  rules: [
    namedRule('dwolla-api-key', 'Dwolla key or secret', ['dwolla'], alphanumeric(50), {
      severity: 'critical',
    }),
  ],
};
