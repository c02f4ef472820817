import { base64url } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Flexport',
  source: 'https://developers.flexport.com/',
  rules: [tokenRule('flexport-api-key', 'Flexport API key', ['shltm_', base64url(40)])],
};
