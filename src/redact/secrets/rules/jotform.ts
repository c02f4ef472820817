import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Jotform',
  source: 'https://api.jotform.com/docs/#authentication',
  rules: [namedRule('jotform-api-key', 'Jotform API key', ['jotform'], alphanumeric(32))],
};
