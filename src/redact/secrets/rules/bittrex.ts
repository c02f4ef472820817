import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Bittrex',
  source: 'https://bittrex.github.io/api/v3',
  rules: [
    namedRule('bittrex-api-key', 'Bittrex access or secret key', ['bittrex'], alphanumeric(32), {
      severity: 'critical',
    }),
  ],
};
