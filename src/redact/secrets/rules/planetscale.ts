import { urlSafe } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'PlanetScale',
  source: 'https://planetscale.com/docs/api/reference/service-tokens',
  rules: [
    tokenRule('planetscale-service-token', 'PlanetScale service token', ['pscale_tkn_', urlSafe(32, 64)], {
      severity: 'critical',
    }),
    tokenRule('planetscale-oauth-token', 'PlanetScale OAuth token', ['pscale_oauth_', urlSafe(32, 64)], {
      severity: 'critical',
    }),
    tokenRule('planetscale-password', 'PlanetScale database password', ['pscale_pw_', urlSafe(32, 64)], {
      severity: 'critical',
    }),
  ],
};
