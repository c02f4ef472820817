import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Guru',
  source: 'https://developer.getguru.com/reference/authentication',
  rules: [namedRule('guru-api-token', 'Guru API token', ['getguru', '^guru'], uuid)],
};
