import { base64url } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Brave Search',
  source: 'https://api-dashboard.search.brave.com/app/documentation/web-search/get-started',
  rules: [tokenRule('brave-search-api-key', 'Brave Search API key', ['BSA', base64url(28)])],
};
