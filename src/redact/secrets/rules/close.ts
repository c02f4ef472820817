import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Close',
  source: 'https://developer.close.com/topics/authentication/',
  rules: [tokenRule('close-api-key', 'Close API key', ['api_', alphanumeric(22), '.', alphanumeric(22)])],
};
