import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'BugHerd',
  source: 'https://www.bugherd.com/api_v2',
  rules: [namedRule('bugherd-api-key', 'BugHerd API key', ['bugherd'], alphanumeric(22))],
};
