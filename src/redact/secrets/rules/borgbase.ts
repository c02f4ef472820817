import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'BorgBase',
  source: 'https://docs.borgbase.com/api/',
  rules: [namedRule('borgbase-api-token', 'BorgBase API token', ['borgbase'], base64url(148, 153))],
};
