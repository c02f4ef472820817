import { hex, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'BestTime',
  source: 'https://documentation.besttime.app/',
  rules: [tokenRule('besttime-api-key', 'BestTime API key', [oneOf('pri_', 'pub_'), hex(32)])],
};
