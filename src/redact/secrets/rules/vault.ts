import { namedRule } from '../named-rule.ts';
import { alphanumeric, base64, base64url, oneOf, sequence } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'HashiCorp Vault',
  source: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
  rules: [
    tokenRule('vault-service-token', 'Vault service token', ['hvs.', base64url(24, 300)], {
      severity: 'critical',
    }),
    tokenRule('vault-batch-token', 'Vault batch token', ['hvb.', base64url(100, 600)], {
      severity: 'critical',
    }),
    tokenRule('vault-recovery-token', 'Vault recovery token', ['hvr.', base64url(24, 300)], {
      severity: 'critical',
    }),
    namedRule(
      'vault-legacy-service-token',
      'Vault service token (before 1.10)',
      ['vault', 'token'],
      sequence('s.', alphanumeric(24)),
      { words: false },
    ),
    namedRule(
      'vault-legacy-namespaced-token',
      'Vault token with its namespace (before 1.10)',
      ['vault', 'token'],
      sequence('s.CAES', base64url(60, 200)),
      { words: false },
    ),
    namedRule(
      'vault-unseal-key',
      'Vault unseal or recovery key',
      ['unseal', 'vault recovery', 'recovery key'],
      sequence(base64(43), oneOf('=', '')),
      { words: false },
    ),
  ],
};
