import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Nimble',
  source: 'https://developers.nimble.com/',
  rules: [namedRule('nimble-api-key', 'Nimble API key', ['nimble'], alphanumeric(30))],
};
