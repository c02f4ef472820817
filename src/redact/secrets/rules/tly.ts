import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'T.LY',
  source: 'https://t.ly/docs',
  rules: [namedRule('tly-api-token', 'T.LY API token', ['^tly'], alphanumeric(60))],
};
