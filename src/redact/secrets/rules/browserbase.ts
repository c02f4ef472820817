import { base64url } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Browserbase',
  source: 'https://docs.browserbase.com/reference/api/overview',
  rules: [tokenRule('browserbase-api-key', 'Browserbase API key', ['bb_live_', base64url(27, 40)])],
};
