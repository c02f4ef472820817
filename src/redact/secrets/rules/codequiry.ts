import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Codequiry',
  source: 'https://codequiry.com/usage/api',
  rules: [namedRule('codequiry-api-key', 'Codequiry API key', ['codequiry'], alphanumeric(64))],
};
