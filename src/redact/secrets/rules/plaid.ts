import { namedRule } from '../named-rule.ts';
import { lowerAlphanumeric, uuid } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Plaid',
  source: 'https://plaid.com/docs/api/',
  rules: [
    tokenRule('plaid-sandbox-token', 'Plaid sandbox access token', ['access-sandbox-', uuid]),
    tokenRule('plaid-development-token', 'Plaid development access token', ['access-development-', uuid], {
      severity: 'critical',
    }),
    tokenRule('plaid-production-token', 'Plaid production access token', ['access-production-', uuid], {
      severity: 'critical',
    }),
    namedRule('plaid-client-id', 'Plaid client id', ['plaid'], lowerAlphanumeric(24), { severity: 'low' }),
    namedRule('plaid-secret', 'Plaid secret', ['plaid'], lowerAlphanumeric(30)),
  ],
};
