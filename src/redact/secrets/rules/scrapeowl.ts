import { namedRule } from '../named-rule.ts';
import { lowerAlphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'ScrapeOwl',
  source: 'https://scrapeowl.com/documentation/scrape',
  rules: [namedRule('scrapeowl-api-key', 'ScrapeOwl API key', ['scrapeowl'], lowerAlphanumeric(30))],
};
