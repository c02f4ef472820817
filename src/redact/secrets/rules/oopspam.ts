import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'OOPSpam',
  source: 'https://docs.oopspam.com/',
  rules: [namedRule('oopspam-api-key', 'OOPSpam API key', ['oopspam'], alphanumeric(40))],
};
