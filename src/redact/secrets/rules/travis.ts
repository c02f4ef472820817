import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Travis CI',
  source: 'https://docs.travis-ci.com/user/triggering-builds/',
  rules: [
    namedRule('travis-api-token', 'Travis CI API token', ['travis'], base64url(22, 32), {
      words: 'token|key|secret|auth',
    }),
  ],
};
