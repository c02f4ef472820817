import { namedRule } from '../named-rule.ts';
import { alphanumeric, lowerAlphanumeric, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Zenkit',
  source: 'https://base.zenkit.com/docs/api/overview/introduction',
  rules: [
    namedRule(
      'zenkit-api-key',
      'Zenkit API key',
      ['zenkit'],
      sequence(lowerAlphanumeric(8), '-', alphanumeric(32)),
    ),
  ],
};
