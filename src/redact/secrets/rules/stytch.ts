import { urlSafe } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Stytch',
  source: 'https://stytch.com/docs/api/authentication',
  rules: [
    tokenRule('stytch-live-secret', 'Stytch live secret', ['secret-live-', urlSafe(36)]),
    tokenRule('stytch-test-secret', 'Stytch test secret', ['secret-test-', urlSafe(36)]),
  ],
};
