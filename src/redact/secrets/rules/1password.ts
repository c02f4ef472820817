import { extendOver } from '../extend-over.ts';
import { base64url, custom, upperAlphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** The second part came with a hyphen after six characters in later versions. */
const uneven = custom(
  '(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})',
  (sample) =>
    sample.pick([
      sample.upperAlphanumeric(11),
      `${sample.upperAlphanumeric(6)}-${sample.upperAlphanumeric(5)}`,
    ]),
  (sample) => sample.upperAlphanumeric(10),
  12,
);

export const entry: RegistryEntry = {
  name: '1Password',
  source: 'https://developer.1password.com/docs/service-accounts/security/',
  rules: [
    tokenRule(
      '1password-secret-key',
      '1Password Secret Key',
      [
        'A3-',
        upperAlphanumeric(6),
        '-',
        uneven,
        '-',
        upperAlphanumeric(5),
        '-',
        upperAlphanumeric(5),
        '-',
        upperAlphanumeric(5),
      ],
      { severity: 'critical' },
    ),
    tokenRule(
      '1password-service-account-token',
      '1Password service account token',
      ['ops_eyJ', base64url(60)],
      { severity: 'critical', extend: extendOver('\\w+/=-') },
    ),
  ],
};
