import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'ipgeolocation',
  source: 'https://ipgeolocation.io/documentation.html',
  rules: [
    namedRule(
      'ipgeolocation-api-key',
      'ipgeolocation API key',
      ['ipgeolocation', 'ip geolocation'],
      alphanumeric(32),
    ),
  ],
};
