import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Blogger',
  source: 'https://developers.google.com/blogger/docs/3.0/using',
  rules: [namedRule('blogger-api-key', 'Blogger API key', ['blogger'], base64url(39))],
};
