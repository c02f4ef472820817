import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'lemlist',
  source: 'https://developer.lemlist.com/',
  rules: [namedRule('lemlist-api-key', 'lemlist API key', ['lemlist'], alphanumeric(32))],
};
