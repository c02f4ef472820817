import { namedRule } from '../named-rule.ts';
import { custom } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Hygraph',
  source: 'https://hygraph.com/docs/api-reference/basics/authorization',
  rules: [
    namedRule(
      'graphcms-token',
      'Hygraph permanent auth token',
      ['graphcms', 'hygraph'],
      custom(
        'ey[\\w-]{30,100}\\.ey[\\w-]{60,400}\\.[\\w-]{200,400}',
        (sample) => `ey${sample.alphanumeric(70)}.ey${sample.base64url(150)}.${sample.base64url(342)}`,
        (sample) => sample.alphanumeric(36),
        905,
      ),
    ),
  ],
};
