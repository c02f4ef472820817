import { uuid } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Langfuse',
  source: 'https://langfuse.com/docs/api-and-data-platform/features/public-api',
  rules: [
    tokenRule('langfuse-secret-key', 'Langfuse secret key', ['sk-lf-', uuid]),
    tokenRule('langfuse-public-key', 'Langfuse public key', ['pk-lf-', uuid], { severity: 'low' }),
  ],
};
