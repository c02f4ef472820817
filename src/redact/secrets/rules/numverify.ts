import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'numverify',
  source: 'https://numverify.com/documentation',
  rules: [namedRule('numverify-api-key', 'numverify API key', ['numverify'], anyHex(32))],
};
