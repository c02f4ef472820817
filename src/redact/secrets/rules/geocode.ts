import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Geocode.xyz',
  source: 'https://geocode.xyz/api',
  rules: [
    namedRule('geocode-xyz-auth-code', 'Geocode.xyz authorization code', ['geocode'], alphanumeric(24, 28)),
  ],
};
