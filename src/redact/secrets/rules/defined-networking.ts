import { custom } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

const definedId = custom(
  '[\\w=-]{26}',
  (sample) => sample.base32(26),
  (sample) => sample.base32(20),
  26,
);
const definedSecret = custom(
  '[\\w=-]{52}',
  (sample) => sample.base32(52),
  (sample) => sample.base32(40),
  52,
);

export const entry: RegistryEntry = {
  name: 'Defined Networking',
  source: 'https://docs.defined.net/guides/automating-host-creation/',
  rules: [
    tokenRule(
      'defined-networking-api-token',
      'Defined Networking API token',
      ['dnkey-', definedId, '-', definedSecret],
      { severity: 'critical' },
    ),
  ],
};
