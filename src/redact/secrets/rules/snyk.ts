import { namedRule } from '../named-rule.ts';
import { anyHex, urlSafe, uuid } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Snyk',
  source: 'https://docs.snyk.io/snyk-api/authentication-for-api',
  rules: [
    namedRule('snyk-api-token', 'Snyk API token', ['snyk'], uuid),
    tokenRule('snyk-user-access-token', 'Snyk personal access token', [
      'snyk_uat.',
      anyHex(8),
      '.',
      urlSafe(40, 400),
    ]),
    tokenRule('snyk-service-account-token', 'Snyk service account token', [
      'snyk_sat.',
      anyHex(8),
      '.',
      urlSafe(40, 400),
    ]),
  ],
};
