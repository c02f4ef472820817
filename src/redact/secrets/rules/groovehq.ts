import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Groove',
  source: 'https://developer.groovehq.com/rest/',
  rules: [namedRule('groovehq-api-token', 'Groove API token', ['groovehq', 'groove'], alphanumeric(64))],
};
