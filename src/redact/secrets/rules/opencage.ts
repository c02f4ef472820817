import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'OpenCage',
  source: 'https://opencagedata.com/api',
  rules: [namedRule('opencage-api-key', 'OpenCage API key', ['opencage'], anyHex(32))],
};
