import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: '8x8',
  source: 'https://developer.8x8.com/connect/docs/authentication',
  rules: [namedRule('eightxeight-api-key', '8x8 API key', ['8x8', 'eightxeight'], alphanumeric(43))],
};
