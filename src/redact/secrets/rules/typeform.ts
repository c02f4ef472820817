import { urlSafe } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Typeform',
  source: 'https://www.typeform.com/developers/get-started/personal-access-token/',
  rules: [tokenRule('typeform-personal-token', 'Typeform personal access token', ['tfp_', urlSafe(44, 59)])],
};
