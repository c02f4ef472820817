import { namedRule } from '../named-rule.ts';
import { alphanumeric, digits } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Nylas',
  source: 'https://developer.nylas.com/docs/v3/auth/',
  rules: [
    tokenRule('nylas-api-key', 'Nylas API key', ['nyk_v', digits(1), '_', alphanumeric(40, 80)]),
    namedRule('nylas-access-token', 'Nylas access token or client secret', ['nylas'], alphanumeric(30)),
  ],
};
