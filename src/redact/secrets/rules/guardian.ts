import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'The Guardian',
  source: 'https://open-platform.theguardian.com/access/',
  rules: [namedRule('guardian-api-key', 'Guardian Open Platform API key', ['guardian'], uuid)],
};
