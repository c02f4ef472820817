import { anyHex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Shippo',
  source: 'https://docs.goshippo.com/docs/guides_general/authentication/',
  rules: [
    tokenRule('shippo-live-token', 'Shippo live API token', ['shippo_live_', anyHex(40)]),
    tokenRule('shippo-test-token', 'Shippo test API token', ['shippo_test_', anyHex(40)]),
  ],
};
