import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'MapQuest',
  source: 'https://developer.mapquest.com/documentation/',
  rules: [namedRule('mapquest-api-key', 'MapQuest API key', ['mapquest'], alphanumeric(32))],
};
