import { namedRule } from '../named-rule.ts';
import { alphanumeric, anyHex, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'fastFOREX',
  source: 'https://fastforex.readme.io/reference/introduction',
  rules: [
    namedRule(
      'fastforex-api-key',
      'fastFOREX API key',
      ['fastforex', 'fast forex'],
      sequence(anyHex(10), '-', anyHex(10), '-', alphanumeric(6)),
    ),
  ],
};
