import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'spoonacular',
  source: 'https://spoonacular.com/food-api/docs',
  rules: [namedRule('spoonacular-api-key', 'spoonacular API key', ['spoonacular'], anyHex(32))],
};
