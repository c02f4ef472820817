import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'MapTiler',
  source: 'https://docs.maptiler.com/cloud/api/authentication-key/',
  rules: [namedRule('maptiler-api-key', 'MapTiler API key', ['maptiler'], alphanumeric(20))],
};
