import { hex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Zuplo',
  source: 'https://zuplo.com/docs/articles/api-key-management',
  rules: [tokenRule('zuplo-consumer-key', 'Zuplo API key', ['zpka_', hex(32), '_', hex(8)])],
};
