import { base64url } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'CodeSandbox',
  source: 'https://codesandbox.io/docs/sdk',
  rules: [tokenRule('codesandbox-api-key', 'CodeSandbox API key', ['csb_v1_', base64url(40, 48)])],
};
