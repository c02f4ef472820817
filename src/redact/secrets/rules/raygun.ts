import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Raygun',
  source: 'https://raygun.com/documentation/product-guides/public-api/',
  rules: [namedRule('raygun-token', 'Raygun token', ['raygun'], alphanumeric(40))],
};
