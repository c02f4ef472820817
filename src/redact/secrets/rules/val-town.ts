import { base64url } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Val Town',
  source: 'https://docs.val.town/guides/api-auth/',
  rules: [tokenRule('val-town-token', 'Val Town API token', ['vtwn_', base64url(30, 43)])],
};
