import { anyHex, digits } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Mercado Pago',
  source: 'https://www.mercadopago.com.br/developers/en/docs/credentials',
  rules: [
    tokenRule(
      'mercado-pago-access-token',
      'Mercado Pago access token',
      ['APP_USR-', digits(10, 16), '-', digits(6), '-', anyHex(32), '-', digits(5, 12)],
      { severity: 'critical' },
    ),
    tokenRule('mercado-pago-test-token', 'Mercado Pago test access token', [
      'TEST-',
      digits(10, 16),
      '-',
      digits(6),
      '-',
      anyHex(32),
      '-',
      digits(5, 12),
    ]),
  ],
};
