import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Yelp',
  source: 'https://docs.developer.yelp.com/docs/fusion-authentication',
  rules: [namedRule('yelp-api-key', 'Yelp API key', ['yelp'], base64url(128))],
};
