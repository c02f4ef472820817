import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'CockroachDB Cloud',
  source: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access',
  rules: [
    tokenRule(
      'cockroachdb-cloud-api-key',
      'CockroachDB Cloud API key',
      ['CCDB1_', alphanumeric(22), '_', alphanumeric(40)],
      { severity: 'critical' },
    ),
  ],
};
