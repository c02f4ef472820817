import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Sourcegraph',
  source: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
  rules: [
    tokenRule('sourcegraph-access-token', 'Sourcegraph access token', ['sgp_', anyHex(16), '_', anyHex(40)]),
    tokenRule('sourcegraph-local-token', 'Sourcegraph access token of an instance without identity', [
      'sgp_local_',
      anyHex(40),
    ]),
    tokenRule('sourcegraph-v2-token', 'Sourcegraph access token (version 2)', ['sgp_', anyHex(40)]),
    tokenRule('sourcegraph-license-token', 'Sourcegraph licence key token', ['slk_', anyHex(64)]),
    namedRule(
      'sourcegraph-legacy-token',
      'Sourcegraph access token (version 1)',
      ['sourcegraph'],
      anyHex(40),
    ),
  ],
};
