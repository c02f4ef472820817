import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'FriendliAI',
  source: 'https://friendli.ai/docs/guides/personal_access_tokens',
  rules: [
    tokenRule('friendli-access-token', 'FriendliAI personal access token', ['flp_', alphanumeric(40, 60)]),
  ],
};
