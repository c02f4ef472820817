import { lowerAlphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'ReadMe',
  source: 'https://docs.readme.com/main/reference/intro/authentication',
  rules: [tokenRule('readme-api-key', 'ReadMe API key', ['rdme_', lowerAlphanumeric(70)])],
};
