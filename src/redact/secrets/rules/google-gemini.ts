import { base64url } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Google Gemini',
  source: 'https://ai.google.dev/gemini-api/docs/api-key',
  rules: [tokenRule('google-gemini-api-key', 'Google Gemini API key', ['AQ.', base64url(50)])],
};
