import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Clustdoc',
  source: 'https://api-docs.clustdoc.com/',
  rules: [namedRule('clustdoc-api-key', 'Clustdoc API key', ['clustdoc'], alphanumeric(60))],
};
