import { alphanumeric, custom, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** A service token may name its environment. */
const dopplerEnvironment = custom(
  '(?:[a-z0-9_-]{2,35}\\.)?',
  (sample) => sample.pick(['', `${sample.lower(3)}.`]),
  () => '',
  36,
);

export const entry: RegistryEntry = {
  name: 'Doppler',
  source: 'https://docs.doppler.com/reference/auth-token-formats',
  rules: [
    tokenRule(
      'doppler-token',
      'Doppler token',
      [
        oneOf('dp.pt.', 'dp.ct.', 'dp.st.', 'dp.sa.', 'dp.said.', 'dp.scim.', 'dp.audit.'),
        dopplerEnvironment,
        alphanumeric(40, 44),
      ],
      { severity: 'critical' },
    ),
  ],
};
