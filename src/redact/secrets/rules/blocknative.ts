import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Blocknative',
  source: 'https://docs.blocknative.com/',
  rules: [namedRule('blocknative-api-key', 'Blocknative API key', ['blocknative'], uuid)],
};
