import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'EasyPost',
  source: 'https://docs.easypost.com/docs/authentication',
  rules: [
    tokenRule('easypost-api-key', 'EasyPost production API key', ['EZAK', alphanumeric(54)], {
      severity: 'critical',
    }),
    tokenRule('easypost-test-api-key', 'EasyPost test API key', ['EZTK', alphanumeric(54)]),
  ],
};
