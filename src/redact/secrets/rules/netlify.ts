import { namedRule } from '../named-rule.ts';
import { alphanumeric, urlSafe } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Netlify',
  source: 'https://docs.netlify.com/api/get-started/',
  rules: [
    tokenRule('netlify-personal-access-token', 'Netlify personal access token', ['nfp_', alphanumeric(36)]),
    namedRule('netlify-access-token', 'Netlify access token', ['netlify'], urlSafe(40, 46)),
  ],
};
