import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Fulcrum',
  source: 'https://docs.fulcrumapp.com/docs/rest-api-intro',
  rules: [namedRule('fulcrum-api-token', 'Fulcrum API token', ['fulcrum'], alphanumeric(80))],
};
