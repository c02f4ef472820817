import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Polygon.io',
  source: 'https://polygon.io/docs/rest/quickstart',
  rules: [
    namedRule('polygon-io-api-key', 'Polygon.io API key', ['polygon'], base64url(32), { words: 'key|token' }),
  ],
};
