import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'CalorieNinjas',
  source: 'https://calorieninjas.com/api',
  rules: [namedRule('calorieninjas-api-key', 'CalorieNinjas API key', ['calorieninja'], alphanumeric(40))],
};
