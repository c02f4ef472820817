import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Xero',
  source: 'https://developer.xero.com/documentation/guides/oauth2/auth-flow/',
  rules: [namedRule('xero-client-secret', 'Xero client secret', ['xero'], base64url(48))],
};
