import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Iterable',
  source: 'https://support.iterable.com/hc/en-us/articles/360043464871',
  rules: [namedRule('iterable-api-key', 'Iterable API key', ['^iterable'], anyHex(32))],
};
