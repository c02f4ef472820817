import { namedRule } from '../named-rule.ts';
import { lowerAlphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'scrapestack',
  source: 'https://scrapestack.com/documentation',
  rules: [namedRule('scrapestack-api-key', 'scrapestack API key', ['scrapestack'], lowerAlphanumeric(32))],
};
