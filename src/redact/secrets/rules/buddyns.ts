import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'BuddyNS',
  source: 'https://www.buddyns.com/support/api/v2/',
  rules: [namedRule('buddyns-api-key', 'BuddyNS API key', ['buddyns'], alphanumeric(32, 40))],
};
