import { namedRule } from '../named-rule.ts';
import { base64url, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Beamer',
  source: 'https://www.getbeamer.com/api',
  rules: [
    namedRule('beamer-api-key', 'Beamer API key', ['beamer'], sequence('b_', base64url(44)), {
      words: false,
    }),
  ],
};
