import { namedRule } from '../named-rule.ts';
import { anyHex, custom, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Float',
  source: 'https://developer.float.com/',
  rules: [
    namedRule(
      'float-api-key',
      'Float API key',
      ['float com', '^float api', '^float access'],
      sequence(
        anyHex(16),
        custom(
          '[\\w+=/]{43,100}',
          (sample) => sample.alphanumeric(43),
          (sample) => sample.alphanumeric(42),
          100,
        ),
      ),
      { words: 'key|token|api|access' },
    ),
  ],
};
