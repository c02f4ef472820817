import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Canny',
  source: 'https://developers.canny.io/api-reference',
  rules: [namedRule('canny-api-key', 'Canny API key', ['^canny'], uuid)],
};
