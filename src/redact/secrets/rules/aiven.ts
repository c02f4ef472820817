import { namedRule } from '../named-rule.ts';
import { base64, base64url } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Aiven',
  source: 'https://aiven.io/docs/platform/howto/create_authentication_token',
  rules: [
    tokenRule('aiven-service-password', 'Aiven service password', ['AVNS_', base64url(19)], {
      severity: 'critical',
    }),
    namedRule('aiven-api-token', 'Aiven API token', ['aiven'], base64(360, 400), { severity: 'critical' }),
  ],
};
