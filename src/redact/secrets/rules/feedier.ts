import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Feedier',
  source: 'https://docs.feedier.com/docs/api/',
  rules: [namedRule('feedier-api-key', 'Feedier API key', ['feedier'], alphanumeric(32))],
};
