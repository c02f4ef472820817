import { alphanumeric, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Lichess',
  source: 'https://lichess.org/api#section/Introduction/Authentication',
  rules: [
    tokenRule('lichess-access-token', 'Lichess personal access token', [
      oneOf('lip_', 'lio_'),
      alphanumeric(16, 40),
    ]),
  ],
};
