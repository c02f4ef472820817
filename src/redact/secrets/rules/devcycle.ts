import { custom, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

const devcycleKey = custom(
  '[a-zA-Z0-9_]{18,80}',
  (sample) => sample.lowerAlphanumeric(28),
  (sample) => sample.lowerAlphanumeric(12),
  80,
);

export const entry: RegistryEntry = {
  name: 'DevCycle',
  source: 'https://docs.devcycle.com/essentials/keys',
  rules: [
    tokenRule('devcycle-sdk-key', 'DevCycle SDK key', [
      oneOf('dvc_server_', 'dvc_client_', 'dvc_mobile_'),
      devcycleKey,
    ]),
  ],
};
