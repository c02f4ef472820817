import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'LoginRadius',
  source: 'https://www.loginradius.com/docs/api/v2/getting-started/get-api-key-and-secret/',
  rules: [namedRule('loginradius-api-secret', 'LoginRadius API key or secret', ['loginradius'], uuid)],
};
