import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'DeepAI',
  source: 'https://deepai.org/docs',
  rules: [namedRule('deepai-api-key', 'DeepAI API key', ['deepai', 'deep ai'], uuid)],
};
