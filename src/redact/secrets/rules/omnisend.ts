import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Omnisend',
  source: 'https://api-docs.omnisend.com/reference/authentication',
  rules: [namedRule('omnisend-api-key', 'Omnisend API key', ['omnisend'], base64url(75))],
};
