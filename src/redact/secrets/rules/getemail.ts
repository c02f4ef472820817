import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'GetEmail.io',
  source: 'https://getemail.io/api',
  rules: [namedRule('getemail-api-key', 'GetEmail.io API key', ['getemail'], alphanumeric(20))],
};
