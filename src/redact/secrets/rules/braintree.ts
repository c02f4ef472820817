import { namedRule } from '../named-rule.ts';
import { anyHex, hex, lowerAlphanumeric, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Braintree',
  source: 'https://developer.paypal.com/braintree/docs/reference/request/credentials',
  rules: [
    tokenRule(
      'braintree-access-token',
      'Braintree access token',
      [oneOf('access_token$production$', 'access_token$sandbox$'), lowerAlphanumeric(16), '$', hex(32)],
      { severity: 'critical' },
    ),
    namedRule('braintree-private-key', 'Braintree private key', ['braintree'], anyHex(32), {
      severity: 'critical',
    }),
    tokenRule(
      'braintree-tokenization-key',
      'Braintree tokenization key',
      [oneOf('production_', 'sandbox_'), lowerAlphanumeric(8), '_', lowerAlphanumeric(16)],
      { severity: 'low' },
    ),
  ],
};
