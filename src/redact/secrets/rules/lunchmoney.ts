import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Lunch Money',
  source: 'https://lunchmoney.dev/#authentication',
  rules: [
    namedRule(
      'lunchmoney-access-token',
      'Lunch Money access token',
      ['lunchmoney', 'lunch money'],
      anyHex(50),
    ),
  ],
};
