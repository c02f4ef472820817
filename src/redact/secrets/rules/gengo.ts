import { namedRule } from '../named-rule.ts';
import { custom } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Gengo',
  source: 'https://developers.gengo.com/v2/authentication/',
  rules: [
    namedRule(
      'gengo-api-key',
      'Gengo API key',
      ['gengo'],
      custom(
        '[\\w@\\]\\[(){}|^$~=-]{64}',
        (sample) => sample.alphanumeric(64),
        (sample) => sample.alphanumeric(63),
        64,
      ),
    ),
  ],
};
