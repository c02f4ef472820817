import { alphanumeric, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Fleetbase',
  source: 'https://docs.fleetbase.io/',
  rules: [
    tokenRule('fleetbase-api-key', 'Fleetbase API key', [oneOf('flb_live_', 'flb_test_'), alphanumeric(20)]),
  ],
};
