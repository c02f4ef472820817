import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'GoodDay',
  source: 'https://www.goodday.work/developers/api-v2',
  rules: [namedRule('goodday-api-token', 'GoodDay API token', ['goodday', 'good day'], alphanumeric(32))],
};
