import { namedRule } from '../named-rule.ts';
import { alphanumeric, base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Auth0',
  source: 'https://auth0.com/docs/get-started/applications/application-settings',
  rules: [
    namedRule('auth0-client-secret', 'Auth0 client secret', ['auth0'], base64url(64), {
      severity: 'critical',
    }),
    namedRule('auth0-client-id', 'Auth0 client identifier', ['auth0'], alphanumeric(32), {
      severity: 'low',
      words: 'id|key|client|token|secret',
    }),
  ],
};
