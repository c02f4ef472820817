import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Squarespace',
  source: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
  rules: [namedRule('squarespace-api-key', 'Squarespace API key', ['squarespace'], uuid)],
};
