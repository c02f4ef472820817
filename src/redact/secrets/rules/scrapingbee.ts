import { namedRule } from '../named-rule.ts';
import { upperAlphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'ScrapingBee',
  source: 'https://www.scrapingbee.com/documentation/',
  rules: [namedRule('scrapingbee-api-key', 'ScrapingBee API key', ['scrapingbee'], upperAlphanumeric(80))],
};
