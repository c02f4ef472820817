import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'LlamaCloud',
  source: 'https://docs.cloud.llamaindex.ai/api_key',
  rules: [tokenRule('llamacloud-api-key', 'LlamaCloud API key', ['llx-', alphanumeric(48)])],
};
