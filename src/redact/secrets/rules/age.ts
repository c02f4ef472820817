import { custom } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

const bech32Characters = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';
const bech32 = custom(
  `[${bech32Characters}]{58}`,
  (sample) => sample.from(bech32Characters, 58),
  (sample) => sample.from(bech32Characters, 57),
  58,
);

export const entry: RegistryEntry = {
  name: 'age',
  source: 'https://github.com/C2SP/C2SP/blob/main/age.md',
  rules: [
    tokenRule('age-secret-key', 'age secret key', ['AGE-SECRET-KEY-1', bech32], { severity: 'critical' }),
  ],
};
