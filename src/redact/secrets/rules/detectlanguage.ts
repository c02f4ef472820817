import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Language Detection API',
  source: 'https://detectlanguage.com/documentation',
  rules: [
    namedRule(
      'detectlanguage-api-key',
      'Language Detection API key',
      ['detectlanguage', 'detect language'],
      alphanumeric(32),
    ),
  ],
};
