import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Coinlib',
  source: 'https://coinlib.io/apidocs',
  rules: [namedRule('coinlib-api-key', 'Coinlib API key', ['coinlib'], alphanumeric(16))],
};
