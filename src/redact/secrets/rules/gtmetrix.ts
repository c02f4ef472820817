import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'GTmetrix',
  source: 'https://gtmetrix.com/api/docs/2.0/',
  rules: [namedRule('gtmetrix-api-key', 'GTmetrix API key', ['gtmetrix'], alphanumeric(32))],
};
