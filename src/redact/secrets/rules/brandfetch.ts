import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Brandfetch',
  source: 'https://docs.brandfetch.com/',
  rules: [namedRule('brandfetch-api-key', 'Brandfetch API key', ['brandfetch'], base64url(40, 43))],
};
