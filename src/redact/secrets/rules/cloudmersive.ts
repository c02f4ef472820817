import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Cloudmersive',
  source: 'https://api.cloudmersive.com/docs/',
  rules: [namedRule('cloudmersive-api-key', 'Cloudmersive API key', ['cloudmersive'], uuid)],
};
