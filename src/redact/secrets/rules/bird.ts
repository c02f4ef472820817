import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Bird',
  source: 'https://docs.bird.com/api',
  rules: [
    namedRule('bird-access-key', 'Bird access key', ['^bird access', '^bird api'], alphanumeric(25, 44)),
  ],
};
