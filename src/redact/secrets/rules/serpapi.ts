import { namedRule } from '../named-rule.ts';
import { hex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'SerpApi',
  source: 'https://serpapi.com/search-api',
  rules: [namedRule('serpapi-key', 'SerpApi key', ['serp api'], hex(64), { words: 'key|token|secret|auth' })],
};
