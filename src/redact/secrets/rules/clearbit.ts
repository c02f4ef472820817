import { namedRule } from '../named-rule.ts';
import { alphanumeric, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Clearbit',
  source: 'https://clearbit.com/docs',
  rules: [namedRule('clearbit-api-key', 'Clearbit API key', ['clearbit'], sequence('sk_', alphanumeric(32)))],
};
