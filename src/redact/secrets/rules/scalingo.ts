import { base64url } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Scalingo',
  source: 'https://developers.scalingo.com/authentication',
  rules: [tokenRule('scalingo-api-token', 'Scalingo API token', ['tk-us-', base64url(48)])],
};
