import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Eraser',
  source: 'https://docs.eraser.io/reference/api-token',
  rules: [namedRule('eraser-api-key', 'Eraser API key', ['^eraser'], alphanumeric(20))],
};
