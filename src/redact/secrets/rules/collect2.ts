import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Collect2',
  source: 'https://docs.collect2.com/',
  rules: [namedRule('collect2-api-key', 'Collect2 API key', ['collect2'], uuid)],
};
