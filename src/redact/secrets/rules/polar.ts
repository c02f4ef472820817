import { alphanumeric, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Polar',
  source: 'https://polar.sh/docs/integrate/oat',
  rules: [
    tokenRule('polar-organization-token', 'Polar organization access token', [
      'polar_oat_',
      alphanumeric(40, 46),
    ]),
    tokenRule('polar-personal-token', 'Polar personal access token', ['polar_pat_', alphanumeric(40, 46)]),
    tokenRule('polar-refresh-token', 'Polar OAuth token', [
      'polar_at_',
      oneOf('o', 'u'),
      '_',
      alphanumeric(40, 46),
    ]),
    tokenRule('polar-client-secret', 'Polar OAuth client secret', ['polar_cs_', alphanumeric(40, 46)]),
    tokenRule('polar-webhook-secret', 'Polar webhook secret', ['polar_whs_', alphanumeric(40, 46)]),
  ],
};
