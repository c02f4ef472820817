import { namedRule } from '../named-rule.ts';
import { alphanumeric, anyHex, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Linear',
  source: 'https://linear.app/developers/graphql#personal-api-keys',
  rules: [
    tokenRule('linear-api-key', 'Linear API key', ['lin_api_', alphanumeric(40)]),
    tokenRule('linear-oauth-token', 'Linear OAuth token', [
      oneOf('lin_oauth_', 'lin_wh_'),
      alphanumeric(40, 64),
    ]),
    namedRule('linear-client-secret', 'Linear client secret', ['^linear'], anyHex(32)),
  ],
};
