import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'FormCraft',
  source: 'https://formcrafts.com/help/developers',
  rules: [namedRule('formcraft-api-key', 'FormCraft API key', ['formcraft'], alphanumeric(32, 40))],
};
