import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Dynalist',
  source: 'https://apidocs.dynalist.io/',
  rules: [namedRule('dynalist-api-token', 'Dynalist API token', ['dynalist'], base64url(128))],
};
