import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Hume AI',
  source: 'https://dev.hume.ai/docs/introduction/api-key',
  rules: [namedRule('hume-api-key', 'Hume AI API or secret key', ['^hume'], alphanumeric(48, 64))],
};
