import { digits, hex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Ticket Tailor',
  source: 'https://developers.tickettailor.com/docs/intro/',
  rules: [
    tokenRule('ticket-tailor-api-key', 'Ticket Tailor API key', [
      'sk_',
      digits(3, 8),
      '_',
      digits(4, 10),
      '_',
      hex(32),
    ]),
  ],
};
