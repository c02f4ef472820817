import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Bitly',
  source: 'https://dev.bitly.com/docs/getting-started/authentication/',
  rules: [namedRule('bitly-access-token', 'Bitly access token', ['bitly', 'bit.ly'], alphanumeric(40))],
};
