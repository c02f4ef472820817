import { base64url, custom, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

const body = custom(
  '[A-Za-z0-9_+=-]{60}',
  (sample) => sample.base64url(60),
  (sample) => sample.base64url(59),
  60,
);

export const entry: RegistryEntry = {
  name: 'Square',
  source: 'https://developer.squareup.com/docs/build-basics/access-tokens',
  rules: [
    tokenRule('square-access-token', 'Square access token', ['EAAA', body], { severity: 'critical' }),
    tokenRule(
      'square-personal-access-token',
      'Square personal access token (legacy)',
      ['sq0atp-', base64url(22)],
      {
        severity: 'critical',
      },
    ),
    tokenRule(
      'square-application-secret',
      'Square application secret',
      [oneOf('sq0csp-', 'sq0csb-'), base64url(43)],
      { severity: 'critical' },
    ),
    tokenRule(
      'square-application-id',
      'Square application id',
      [oneOf('sq0idp-', 'sq0idb-', 'sq0idk-'), base64url(22, 44)],
      { severity: 'low' },
    ),
  ],
};
