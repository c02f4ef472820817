import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'urlscan.io',
  source: 'https://urlscan.io/docs/api/',
  rules: [namedRule('urlscan-api-key', 'urlscan.io API key', ['urlscan'], uuid)],
};
