import { alphanumeric, base64url, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Deno Deploy',
  source: 'https://docs.deno.com/deploy/classic/organizations/',
  rules: [
    tokenRule('deno-deploy-token', 'Deno Deploy access token', [oneOf('ddp_', 'ddo_'), alphanumeric(36)], {
      severity: 'critical',
    }),
    tokenRule('deno-jsr-token', 'JSR token', [oneOf('jsrp_', 'jsrd_'), base64url(20, 60)]),
  ],
};
