import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Gumroad',
  source: 'https://app.gumroad.com/api',
  rules: [namedRule('gumroad-access-token', 'Gumroad access token', ['gumroad'], base64url(43))],
};
