import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'GeoAPI',
  source: 'https://getgeoapi.com/documentation',
  rules: [namedRule('getgeoapi-key', 'GeoAPI key', ['getgeoapi', 'get geo api'], alphanumeric(40))],
};
