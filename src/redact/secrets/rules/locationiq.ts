import { hex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'LocationIQ',
  source: 'https://docs.locationiq.com/docs/introduction',
  rules: [tokenRule('locationiq-access-token', 'LocationIQ access token', ['pk.', hex(32)])],
};
