import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Fireworks AI',
  source: 'https://docs.fireworks.ai/api-reference/introduction',
  rules: [tokenRule('fireworks-ai-api-key', 'Fireworks AI API key', ['fw_', alphanumeric(22, 24)])],
};
