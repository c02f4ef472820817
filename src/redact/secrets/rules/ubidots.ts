import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Ubidots',
  source: 'https://docs.ubidots.com/reference/authentication',
  rules: [
    tokenRule('ubidots-token', 'Ubidots token', ['BBFF-', alphanumeric(30)]),
    tokenRule('ubidots-us-token', 'Ubidots token (industrial)', ['BBUS-', alphanumeric(30)]),
  ],
};
