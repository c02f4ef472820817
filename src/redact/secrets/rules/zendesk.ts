import { namedRule } from '../named-rule.ts';
import { alphanumeric, anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Zendesk',
  source: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
  rules: [
    namedRule('zendesk-api-token', 'Zendesk API token', ['zendesk'], alphanumeric(40)),
    namedRule('zendesk-oauth-secret', 'Zendesk OAuth client secret', ['zendesk'], anyHex(64)),
  ],
};
