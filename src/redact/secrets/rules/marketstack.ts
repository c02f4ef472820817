import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'marketstack',
  source: 'https://marketstack.com/documentation',
  rules: [namedRule('marketstack-api-key', 'marketstack API key', ['marketstack'], anyHex(32))],
};
