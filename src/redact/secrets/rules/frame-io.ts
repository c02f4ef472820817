import { custom } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

const frameToken = custom(
  '[\\w=-]{64}',
  (sample) => sample.base64url(64),
  (sample) => sample.base64url(63),
  64,
);

export const entry: RegistryEntry = {
  name: 'Frame.io',
  source: 'https://developer.frame.io/docs/getting-started/authentication',
  rules: [tokenRule('frame-io-token', 'Frame.io developer token', ['fio-u-', frameToken])],
};
