import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'News API',
  source: 'https://newsapi.org/docs/authentication',
  rules: [
    namedRule('newsapi-api-key', 'News API key', ['newsapi'], anyHex(32), { words: 'key|token|secret|auth' }),
  ],
};
