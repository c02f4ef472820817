import { anyHex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'OpenRouter',
  source: 'https://openrouter.ai/docs/api-reference/authentication',
  rules: [tokenRule('openrouter-api-key', 'OpenRouter API key', ['sk-or-v1-', anyHex(64)])],
};
