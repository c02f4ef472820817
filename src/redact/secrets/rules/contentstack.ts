import { namedRule } from '../named-rule.ts';
import { alphanumeric, oneOf, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Contentstack',
  source: 'https://www.contentstack.com/docs/developers/create-tokens/about-delivery-tokens/',
  rules: [
    namedRule(
      'contentstack-token',
      'Contentstack token or API key',
      ['contentstack', 'content stack'],
      sequence(oneOf('cs', 'blt'), alphanumeric(16, 34)),
    ),
  ],
};
