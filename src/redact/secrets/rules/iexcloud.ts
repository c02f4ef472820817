import { namedRule } from '../named-rule.ts';
import { anyHex, hex, oneOf, sequence } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'IEX Cloud',
  source: 'https://iexcloud.io/docs/core/AUTHENTICATION',
  rules: [
    tokenRule('iexcloud-token', 'IEX Cloud token', [oneOf('Tsk_', 'Tpk_'), hex(32)]),
    namedRule(
      'iexcloud-secret-key',
      'IEX Cloud API token',
      ['iexcloud', 'iex cloud', '^iex', 'iexapis'],
      sequence(oneOf('sk_', 'pk_'), anyHex(32)),
    ),
  ],
};
