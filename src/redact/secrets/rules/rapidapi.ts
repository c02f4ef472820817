import { lowerAlphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'RapidAPI',
  source: 'https://docs.rapidapi.com/docs/keys',
  rules: [
    tokenRule('rapidapi-key', 'RapidAPI key', [
      lowerAlphanumeric(10),
      'msh',
      lowerAlphanumeric(15),
      'p1',
      lowerAlphanumeric(5, 6),
      'jsn',
      lowerAlphanumeric(12),
    ]),
  ],
};
