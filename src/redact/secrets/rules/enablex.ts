import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'EnableX',
  source: 'https://developer.enablex.io/docs/',
  rules: [namedRule('enablex-app-key', 'EnableX app key', ['enablex'], alphanumeric(36))],
};
