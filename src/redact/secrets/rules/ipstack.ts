import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'ipstack',
  source: 'https://ipstack.com/documentation',
  rules: [namedRule('ipstack-access-key', 'ipstack access key', ['ipstack'], alphanumeric(32))],
};
