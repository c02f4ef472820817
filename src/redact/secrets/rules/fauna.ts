import { base64url, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Fauna',
  source: 'https://docs.fauna.com/fauna/current/learn/security/',
  rules: [
    tokenRule(
      'fauna-secret',
      'Fauna secret',
      [oneOf('fnAD', 'fnAE', 'fnAF', 'fnAG', 'fnAH'), base64url(36)],
      { severity: 'critical' },
    ),
  ],
};
