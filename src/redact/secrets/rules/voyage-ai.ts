import { base64url } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Voyage AI',
  source: 'https://docs.voyageai.com/docs/api-key-and-installation',
  rules: [tokenRule('voyage-ai-key', 'Voyage AI API key', ['pa-', base64url(43)])],
};
