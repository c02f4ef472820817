import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Impala',
  source: 'https://docs.impala.travel/',
  rules: [namedRule('impala-api-key', 'Impala API key', ['^impala'], base64url(46, 48))],
};
