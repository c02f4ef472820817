import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'ZeroTier',
  source: 'https://docs.zerotier.com/api/tokens/',
  rules: [namedRule('zerotier-api-token', 'ZeroTier API token', ['zerotier'], alphanumeric(32))],
};
