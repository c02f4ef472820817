import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Jina AI',
  source: 'https://jina.ai/reader/',
  rules: [tokenRule('jina-api-key', 'Jina AI API key', ['jina_', alphanumeric(60)])],
};
