import { base64url } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'StackHawk',
  source: 'https://docs.stackhawk.com/apidocs.html',
  rules: [tokenRule('stackhawk-api-key', 'StackHawk API key', ['hawk.', base64url(20), '.', base64url(20)])],
};
