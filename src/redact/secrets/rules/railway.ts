import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Railway',
  source: 'https://docs.railway.com/guides/public-api',
  rules: [namedRule('railway-token', 'Railway token', ['railway'], uuid)],
};
