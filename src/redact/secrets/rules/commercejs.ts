import { digits, hex, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Commerce.js',
  source: 'https://commercejs.com/docs/api/',
  rules: [
    tokenRule('commercejs-secret-key', 'Commerce.js API key', [oneOf('sk_', 'pk_'), digits(5), hex(40)]),
  ],
};
