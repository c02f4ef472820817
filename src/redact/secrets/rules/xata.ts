import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Xata',
  source: 'https://xata.io/docs/rest-api/authentication',
  rules: [tokenRule('xata-api-key', 'Xata API key', ['xau_', alphanumeric(36, 42)])],
};
