import { oneOf, upperAlphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Dynatrace',
  source:
    'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
  rules: [
    tokenRule(
      'dynatrace-token',
      'Dynatrace access token',
      [
        oneOf(
          'dt0c01.',
          'dt0s01.',
          'dt0s02.',
          'dt0s03.',
          'dt0s04.',
          'dt0s06.',
          'dt0s08.',
          'dt0s09.',
          'dt0s16.',
          'dt0e01.',
          'dt0a01.',
          'dt0d01.',
          'dt0i01.',
          'dt0l01.',
          'dt0t01.',
        ),
        upperAlphanumeric(8, 24),
        '.',
        upperAlphanumeric(64),
      ],
      { severity: 'critical' },
    ),
  ],
};
