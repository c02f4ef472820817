import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Tomorrow.io',
  source: 'https://docs.tomorrow.io/reference/welcome',
  rules: [namedRule('tomorrow-io-api-key', 'Tomorrow.io API key', ['tomorrow io'], alphanumeric(32))],
};
