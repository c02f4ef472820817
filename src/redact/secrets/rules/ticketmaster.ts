import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Ticketmaster',
  source: 'https://developer.ticketmaster.com/products-and-docs/apis/getting-started/',
  rules: [namedRule('ticketmaster-api-key', 'Ticketmaster API key', ['ticketmaster'], alphanumeric(32))],
};
