import { namedRule } from '../named-rule.ts';
import { custom } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'FormBucket',
  source: 'https://www.formbucket.com/docs/',
  rules: [
    namedRule(
      'formbucket-token',
      'FormBucket token',
      ['^formbucket'],
      custom(
        '[0-9A-Za-z]{1,40}\\.[0-9A-Za-z]{1,300}\\.[\\w-]{20,120}',
        (sample) => `${sample.alphanumeric(30)}.${sample.alphanumeric(60)}.${sample.base64url(43)}`,
        (sample) => sample.alphanumeric(30),
        462,
      ),
    ),
  ],
};
