import { base64url, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Apollo GraphOS',
  source: 'https://www.apollographql.com/docs/graphos/platform/access-management/api-keys',
  rules: [
    tokenRule('apollo-graphos-api-key', 'Apollo GraphOS API key', [
      oneOf('service:', 'user:gh.', 'user:'),
      base64url(1, 64),
      ':',
      base64url(22),
    ]),
  ],
};
