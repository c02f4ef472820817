import { custom, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

const duffelToken = custom(
  '[\\w=-]{43}',
  (sample) => sample.base64url(43),
  (sample) => sample.base64url(42),
  43,
);

export const entry: RegistryEntry = {
  name: 'Duffel',
  source: 'https://duffel.com/docs/api/overview/making-requests/authentication',
  rules: [
    tokenRule(
      'duffel-access-token',
      'Duffel access token',
      [oneOf('duffel_live_', 'duffel_test_'), duffelToken],
      { severity: 'critical' },
    ),
  ],
};
