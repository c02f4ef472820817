import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Hasura Cloud',
  source: 'https://hasura.io/docs/latest/hasura-cloud/authentication/api-keys/',
  rules: [
    namedRule('hasura-admin-secret', 'Hasura admin secret', ['hasura'], alphanumeric(64), {
      severity: 'critical',
    }),
  ],
};
