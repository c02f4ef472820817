import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Lexigram',
  source: 'https://docs.lexigram.io/',
  rules: [namedRule('lexigram-api-key', 'Lexigram API key', ['lexigram'], base64url(301))],
};
