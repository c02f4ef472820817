import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'xAI',
  source: 'https://docs.x.ai/docs/overview',
  rules: [
    tokenRule('xai-api-key', 'xAI API key', ['xai-', alphanumeric(80)]),
    tokenRule('xai-management-key', 'xAI management key', ['xai-token-', alphanumeric(80)]),
  ],
};
