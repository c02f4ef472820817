import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Aylien',
  source: 'https://docs.aylien.com/newsapi/',
  rules: [namedRule('aylien-api-key', 'Aylien application key', ['aylien'], alphanumeric(32))],
};
