import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Loyverse',
  source: 'https://developer.loyverse.com/docs/',
  rules: [namedRule('loyverse-access-token', 'Loyverse access token', ['loyverse'], alphanumeric(32))],
};
