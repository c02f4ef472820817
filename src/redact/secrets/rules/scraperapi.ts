import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'ScraperAPI',
  source: 'https://docs.scraperapi.com/',
  rules: [
    namedRule('scraperapi-api-key', 'ScraperAPI key', ['scraper api'], anyHex(32), {
      words: 'key|token|secret|auth',
    }),
  ],
};
