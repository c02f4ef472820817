import { namedRule } from '../named-rule.ts';
import { alphanumeric, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Honeybadger',
  source: 'https://docs.honeybadger.io/api/getting-started/',
  rules: [
    tokenRule('honeybadger-api-key', 'Honeybadger API key', [oneOf('hbp_', 'hbr_'), alphanumeric(36)]),
    namedRule(
      'honeybadger-auth-token',
      'Honeybadger authentication token',
      ['honeybadger'],
      alphanumeric(20),
    ),
  ],
};
