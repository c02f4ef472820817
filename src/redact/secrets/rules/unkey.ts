import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Unkey',
  source: 'https://www.unkey.com/docs/security/root-keys',
  rules: [tokenRule('unkey-root-key', 'Unkey root key', ['unkey_', alphanumeric(20, 48)])],
};
