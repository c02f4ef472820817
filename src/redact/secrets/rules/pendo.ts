import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Pendo',
  source: 'https://support.pendo.io/hc/en-us/articles/22976131072923-Pendo-integration-keys',
  rules: [
    namedRule('pendo-integration-key', 'Pendo integration key', ['pendo'], uuid, { words: 'key|secret' }),
  ],
};
