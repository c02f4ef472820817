import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Resend',
  source: 'https://resend.com/docs/dashboard/api-keys/introduction',
  rules: [tokenRule('resend-api-key', 'Resend API key', ['re_', alphanumeric(8, 9), '_', alphanumeric(24)])],
};
