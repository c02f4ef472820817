import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Happy Scribe',
  source: 'https://dev.happyscribe.com/',
  rules: [
    namedRule(
      'happy-scribe-api-key',
      'Happy Scribe API key',
      ['happyscribe', 'happy scribe'],
      alphanumeric(24),
    ),
  ],
};
