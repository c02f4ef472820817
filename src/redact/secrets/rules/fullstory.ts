import { namedRule } from '../named-rule.ts';
import { base64, oneOf, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'FullStory',
  source: 'https://developer.fullstory.com/server/v2/getting-started/',
  rules: [
    namedRule(
      'fullstory-api-key',
      'FullStory API key',
      ['fullstory', 'full story'],
      sequence(oneOf('na1.', 'eu1.', ''), base64(32, 92)),
    ),
  ],
};
