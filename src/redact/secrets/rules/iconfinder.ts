import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Iconfinder',
  source: 'https://developer.iconfinder.com/reference/authentication',
  rules: [namedRule('iconfinder-api-key', 'Iconfinder API key', ['iconfinder'], alphanumeric(64))],
};
