import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Checkvist',
  source: 'https://checkvist.com/auth/api',
  rules: [namedRule('checkvist-api-key', 'Checkvist remote API key', ['checkvist'], alphanumeric(14))],
};
