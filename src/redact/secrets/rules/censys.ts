import { namedRule } from '../named-rule.ts';
import { alphanumeric, uuid } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Censys',
  source: 'https://docs.censys.com/reference/get-started',
  rules: [
    tokenRule('censys-access-token', 'Censys personal access token', [
      'censys_',
      alphanumeric(8, 12),
      '_',
      alphanumeric(24, 40),
    ]),
    namedRule('censys-api-secret', 'Censys API secret', ['censys'], alphanumeric(32)),
    namedRule('censys-api-id', 'Censys API identifier', ['censys'], uuid, {
      severity: 'low',
      words: 'id|key|secret|token',
    }),
  ],
};
