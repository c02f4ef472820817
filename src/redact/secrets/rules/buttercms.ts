import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'ButterCMS',
  source: 'https://buttercms.com/docs/api/',
  rules: [namedRule('buttercms-api-token', 'ButterCMS API token', ['buttercms', 'butter cms'], anyHex(40))],
};
