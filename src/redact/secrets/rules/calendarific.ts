import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Calendarific',
  source: 'https://calendarific.com/api-documentation',
  rules: [namedRule('calendarific-api-key', 'Calendarific API key', ['calendarific'], alphanumeric(32, 40))],
};
