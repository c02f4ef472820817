import { alphanumeric, urlSafe } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Pinterest',
  source: 'https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/',
  rules: [
    tokenRule('pinterest-access-token', 'Pinterest access token', ['pina_', alphanumeric(40, 100)]),
    tokenRule('pinterest-refresh-token', 'Pinterest refresh token', ['pinr.', urlSafe(40, 200)]),
  ],
};
