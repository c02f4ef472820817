import { extendOver } from '../extend-over.ts';
import { custom, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

const flyToken = custom(
  '[\\w+/-]{40}',
  (sample) => sample.base64(100),
  (sample) => sample.alphanumeric(39),
  100,
);

export const entry: RegistryEntry = {
  name: 'Fly.io',
  source: 'https://fly.io/docs/security/tokens/',
  rules: [
    tokenRule(
      'fly-io-access-token',
      'Fly.io access token',
      [oneOf('fm1r_', 'fm1a_', 'fm2_', 'fo1_'), flyToken],
      { severity: 'critical', extend: extendOver('\\w+/=-') },
    ),
  ],
};
