import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Cloverly',
  source: 'https://docs.cloverly.com/',
  rules: [namedRule('cloverly-api-key', 'Cloverly API key', ['cloverly'], base64url(28))],
};
