import { namedRule } from '../named-rule.ts';
import { custom, oneOf, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'GoCardless',
  source: 'https://developer.gocardless.com/getting-started/api/making-your-first-request/',
  rules: [
    namedRule(
      'gocardless-access-token',
      'GoCardless access token',
      ['gocardless', '^gc access'],
      sequence(
        oneOf('live_', 'sandbox_'),
        custom(
          '[\\w=-]{40}',
          (sample) => sample.base64url(40),
          (sample) => sample.base64url(39),
          40,
        ),
      ),
      { severity: 'critical' },
    ),
  ],
};
