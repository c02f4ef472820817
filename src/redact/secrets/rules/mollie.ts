import { namedRule } from '../named-rule.ts';
import { alphanumeric, oneOf, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Mollie',
  source: 'https://docs.mollie.com/reference/authentication',
  rules: [
    namedRule(
      'mollie-api-key',
      'Mollie API key',
      ['mollie'],
      sequence(oneOf('live', 'test', 'access'), '_', alphanumeric(30, 40)),
      { severity: 'critical' },
    ),
  ],
};
