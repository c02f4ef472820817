import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Perplexity',
  source: 'https://docs.perplexity.ai/getting-started/quickstart',
  rules: [tokenRule('perplexity-api-key', 'Perplexity API key', ['pplx-', alphanumeric(48, 56)])],
};
