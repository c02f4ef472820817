import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Apollo.io',
  source: 'https://docs.apollo.io/reference/authentication',
  rules: [namedRule('apollo-io-api-key', 'Apollo.io API key', ['^apollo'], base64url(22))],
};
