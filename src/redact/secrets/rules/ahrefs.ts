import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Ahrefs',
  source: 'https://docs.ahrefs.com/docs/api/reference/introduction',
  rules: [namedRule('ahrefs-api-key', 'Ahrefs API key', ['ahrefs'], base64url(40))],
};
