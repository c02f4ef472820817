import { namedRule } from '../named-rule.ts';
import { alphanumeric, anyHex, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Imagga',
  source: 'https://docs.imagga.com/#authentication',
  rules: [
    namedRule(
      'imagga-api-secret',
      'Imagga API key or authorization',
      ['imagga'],
      sequence('acc_', alphanumeric(15)),
    ),
    namedRule('imagga-api-key', 'Imagga API secret', ['imagga'], anyHex(32)),
  ],
};
