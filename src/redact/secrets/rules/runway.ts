import { hex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Runway',
  source: 'https://docs.dev.runwayml.com/guides/setup/',
  rules: [tokenRule('runway-api-key', 'Runway API key', ['key_', hex(128)])],
};
