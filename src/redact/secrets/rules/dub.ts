import { alphanumeric, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Dub',
  source: 'https://dub.co/docs/api-reference/tokens',
  rules: [tokenRule('dub-api-key', 'Dub API key', [oneOf('dub_'), alphanumeric(24)])],
};
