import { hex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Firecrawl',
  source: 'https://docs.firecrawl.dev/introduction',
  rules: [tokenRule('firecrawl-api-key', 'Firecrawl API key', ['fc-', hex(32)])],
};
