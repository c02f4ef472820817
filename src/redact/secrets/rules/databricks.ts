import { hex, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Databricks',
  source: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
  rules: [
    tokenRule(
      'databricks-access-token',
      'Databricks personal access token',
      [oneOf('dapi', 'dkea', 'dsap'), hex(32)],
      { severity: 'critical' },
    ),
    tokenRule('databricks-oauth-secret', 'Databricks OAuth secret', ['dose', hex(32)], {
      severity: 'critical',
    }),
  ],
};
