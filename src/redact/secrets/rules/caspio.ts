import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Caspio',
  source: 'https://howto.caspio.com/web-services-api/rest-api/',
  rules: [namedRule('caspio-api-key', 'Caspio client secret or identifier', ['caspio'], alphanumeric(50))],
};
