import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Knapsack Pro',
  source: 'https://docs.knapsackpro.com/',
  rules: [namedRule('knapsack-pro-api-token', 'Knapsack Pro API token', ['knapsack'], anyHex(32))],
};
