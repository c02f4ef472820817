import { namedRule } from '../named-rule.ts';
import { custom, uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'HashiCorp',
  source: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
  rules: [
    namedRule(
      'hashicorp-vault-approle-secret',
      'HashiCorp Vault AppRole secret identifier',
      ['secret id', 'secretid'],
      uuid,
      { severity: 'critical', words: false },
    ),
    namedRule(
      'hashicorp-vault-unseal-key',
      'HashiCorp Vault unseal key',
      ['unseal key', 'recovery key'],
      custom(
        '(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{44}|[a-f0-9]{66})',
        (sample) => sample.base64(44),
        (sample) => sample.base64(40),
        66,
      ),
      { severity: 'critical', words: false },
    ),
    namedRule('hashicorp-consul-token', 'HashiCorp Consul or Nomad ACL token', ['consul', 'nomad'], uuid),
  ],
};
