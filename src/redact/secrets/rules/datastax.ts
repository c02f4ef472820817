import { custom, hex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

const letters24 = custom(
  '[A-Za-z]{24}',
  (sample) => sample.letters(24),
  (sample) => sample.letters(23),
  24,
);

export const entry: RegistryEntry = {
  name: 'DataStax Astra',
  source: 'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
  rules: [
    tokenRule(
      'datastax-astra-token',
      'DataStax Astra application token',
      ['AstraCS:', letters24, ':', hex(64)],
      { severity: 'critical' },
    ),
  ],
};
