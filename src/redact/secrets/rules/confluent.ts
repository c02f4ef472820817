import { namedRule } from '../named-rule.ts';
import { alphanumeric, base64 } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Confluent',
  source:
    'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
  rules: [
    tokenRule('confluent-api-secret', 'Confluent Cloud API secret', ['cflt', base64(60)], {
      severity: 'critical',
    }),
    namedRule(
      'confluent-secret-key',
      'Confluent API secret of the old form',
      ['confluent', '^ccloud'],
      base64(64),
      { severity: 'critical' },
    ),
    namedRule('confluent-access-token', 'Confluent API key', ['confluent', '^ccloud'], alphanumeric(16)),
  ],
};
