import { lowerAlphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Ionic',
  source: 'https://ionic.io/docs/appflow/personal-access-tokens',
  rules: [
    tokenRule('ionic-personal-access-token', 'Ionic personal access token', ['ion_', lowerAlphanumeric(42)]),
  ],
};
