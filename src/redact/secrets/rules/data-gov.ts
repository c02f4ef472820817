import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Data.gov',
  source: 'https://api.data.gov/docs/developer-manual/',
  rules: [
    namedRule('data-gov-api-key', 'Data.gov API key', ['data gov', 'regulations gov'], alphanumeric(40)),
  ],
};
