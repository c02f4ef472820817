import { namedRule } from '../named-rule.ts';
import { base64url, uuid } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Heroku',
  source: 'https://devcenter.heroku.com/articles/authentication',
  rules: [
    tokenRule('heroku-api-key', 'Heroku API key', ['HRKU-AA', base64url(58)], { severity: 'critical' }),
    tokenRule('heroku-oauth-token', 'Heroku token of an early prefixed form', ['HRKU-', uuid], {
      severity: 'critical',
    }),
    namedRule('heroku-legacy-api-key', 'Heroku API key of the old form', ['heroku'], uuid, {
      severity: 'critical',
    }),
  ],
};
