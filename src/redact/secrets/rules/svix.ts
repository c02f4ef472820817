import { base64url, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

const region = oneOf('.eu', '.us', '.ca', '.au', '.in');

export const entry: RegistryEntry = {
  name: 'Svix',
  source: 'https://docs.svix.com/quickstart',
  rules: [
    tokenRule('svix-test-token', 'Svix API token of a test environment', [
      'testsk_',
      base64url(32, 44),
      region,
    ]),
    tokenRule('svix-token', 'Svix API token', ['sk_', base64url(32, 44), region], { certainty: 'likely' }),
  ],
};
