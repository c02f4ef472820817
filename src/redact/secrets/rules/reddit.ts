import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Reddit',
  source: 'https://github.com/reddit-archive/reddit/wiki/OAuth2',
  rules: [namedRule('reddit-client-secret', 'Reddit client secret', ['reddit'], base64url(27, 30))],
};
