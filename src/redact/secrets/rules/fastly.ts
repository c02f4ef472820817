import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Fastly',
  source: 'https://www.fastly.com/documentation/reference/api/auth-tokens/',
  rules: [
    namedRule('fastly-api-token', 'Fastly API token', ['fastly'], base64url(32), { severity: 'critical' }),
  ],
};
