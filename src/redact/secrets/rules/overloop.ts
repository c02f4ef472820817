import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Overloop',
  source: 'https://apidoc.overloop.com/',
  rules: [namedRule('overloop-api-key', 'Overloop API key', ['overloop'], base64url(48, 56))],
};
