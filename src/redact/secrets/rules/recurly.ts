import { namedRule } from '../named-rule.ts';
import { lowerAlphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Recurly',
  source: 'https://docs.recurly.com/recurly-subscriptions/docs/api-keys',
  rules: [namedRule('recurly-api-key', 'Recurly private API key', ['recurly'], lowerAlphanumeric(32))],
};
