import { namedRule } from '../named-rule.ts';
import { custom, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Freemius',
  source: 'https://freemius.com/help/documentation/wordpress-sdk/integrating-freemius-sdk/',
  rules: [
    namedRule(
      'freemius-secret-key',
      'Freemius secret key',
      ['freemius', 'secret key'],
      sequence(
        'sk_',
        custom(
          '[^\\s"\'<>]{29}',
          (sample) => sample.alphanumeric(29),
          (sample) => sample.alphanumeric(28),
          29,
        ),
      ),
    ),
  ],
};
