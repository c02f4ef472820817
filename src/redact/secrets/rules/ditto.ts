import { namedRule } from '../named-rule.ts';
import { anyHex, sequence, uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Ditto',
  source: 'https://developer.dittowords.com/api-reference/authentication',
  rules: [namedRule('ditto-api-key', 'Ditto API key', ['^ditto'], sequence(uuid, '.', anyHex(40)))],
};
