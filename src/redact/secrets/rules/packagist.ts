import { anyHex, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Private Packagist',
  source: 'https://packagist.com/docs/api',
  rules: [
    tokenRule('packagist-token', 'Private Packagist token', [
      'packagist_',
      oneOf('out', 'uut', 'oat', 'act', 'ort', 'urt'),
      '_',
      anyHex(68),
    ]),
  ],
};
