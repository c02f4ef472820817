import { namedRule } from '../named-rule.ts';
import { alphanumeric, sequence, upperAlphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Scaleway',
  source: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/',
  rules: [
    tokenRule('scaleway-access-key', 'Scaleway access key', ['SCW', upperAlphanumeric(17)], {
      severity: 'low',
    }),
    namedRule(
      'scaleway-secret-key',
      'Scaleway secret key',
      ['scaleway', '^scw'],
      sequence(
        alphanumeric(8),
        '-',
        alphanumeric(4),
        '-',
        alphanumeric(4),
        '-',
        alphanumeric(4),
        '-',
        alphanumeric(12),
      ),
    ),
  ],
};
