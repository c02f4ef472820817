import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'CoreWeave',
  source: 'https://docs.coreweave.com/docs/security/authn-authz/manage-api-access-tokens',
  rules: [
    tokenRule('coreweave-access-token', 'CoreWeave API access token', ['CW-SECRET-', alphanumeric(40, 64)], {
      severity: 'critical',
    }),
  ],
};
