import { hex, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Cursor',
  source: 'https://docs.cursor.com/en/account/teams/admin-api',
  rules: [tokenRule('cursor-api-key', 'Cursor API key', [oneOf('crsr_', 'key_'), hex(64)])],
};
