import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Gyazo',
  source: 'https://gyazo.com/api/docs',
  rules: [namedRule('gyazo-access-token', 'Gyazo access token', ['gyazo'], base64url(43))],
};
