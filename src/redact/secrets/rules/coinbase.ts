import { namedRule } from '../named-rule.ts';
import { base64, base64url, sequence, uuid } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Coinbase',
  source: 'https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys',
  rules: [
    namedRule('coinbase-access-token', 'Coinbase access token', ['coinbase'], base64url(64), {
      severity: 'critical',
    }),
    namedRule(
      'coinbase-api-key-secret',
      'Coinbase API key secret',
      ['coinbase', '^cdp'],
      sequence(base64(86), '=='),
      { severity: 'critical' },
    ),
    tokenRule(
      'coinbase-cdp-key-name',
      'Coinbase Developer Platform key name',
      ['organizations/', uuid, '/apiKeys/', uuid],
      { severity: 'low' },
    ),
  ],
};
