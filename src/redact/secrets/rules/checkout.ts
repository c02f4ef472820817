import { namedRule } from '../named-rule.ts';
import { custom, oneOf, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Checkout.com',
  source: 'https://www.checkout.com/docs/developer-resources/api/api-authentication/api-keys',
  rules: [
    namedRule(
      'checkout-secret-key',
      'Checkout.com secret key',
      ['checkout'],
      sequence(
        oneOf('sk_sbox_', 'sk_test_', 'sk_'),
        custom(
          '[a-z0-9*$=#!-]{27,40}',
          (sample) => sample.lowerAlphanumeric(27),
          (sample) => sample.lowerAlphanumeric(26),
          40,
        ),
      ),
      { severity: 'critical' },
    ),
    namedRule(
      'checkout-public-key',
      'Checkout.com public key',
      ['checkout'],
      sequence(
        oneOf('pk_sbox_', 'pk_test_', 'pk_'),
        custom(
          '[a-z0-9*$=#!-]{27,40}',
          (sample) => sample.lowerAlphanumeric(27),
          (sample) => sample.lowerAlphanumeric(26),
          40,
        ),
      ),
      { severity: 'low' },
    ),
  ],
};
