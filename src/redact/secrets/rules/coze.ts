import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Coze',
  source: 'https://www.coze.com/docs/developer_guides/pat',
  rules: [tokenRule('coze-access-token', 'Coze personal access token', ['pat_', alphanumeric(64)])],
};
