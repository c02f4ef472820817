import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Groq',
  source: 'https://console.groq.com/docs/quickstart',
  rules: [tokenRule('groq-api-key', 'Groq API key', ['gsk_', alphanumeric(52)])],
};
