import { hex, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'dfuse',
  source: 'https://docs.dfuse.eosnation.io/platform/dfuse-cloud/authentication/',
  rules: [tokenRule('dfuse-api-key', 'dfuse API key', [oneOf('web_', 'server_', 'mobile_'), hex(32)])],
};
