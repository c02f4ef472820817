import { namedRule } from '../named-rule.ts';
import { base64 } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Greptile',
  source: 'https://www.greptile.com/docs/api-reference/introduction',
  rules: [namedRule('greptile-api-key', 'Greptile API key', ['greptile'], base64(48))],
};
