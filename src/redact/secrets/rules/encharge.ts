import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Encharge',
  source: 'https://app-encharge-resources.s3.amazonaws.com/redoc.html',
  rules: [namedRule('encharge-api-key', 'Encharge API key', ['encharge'], alphanumeric(32, 40))],
};
