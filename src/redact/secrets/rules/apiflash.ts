import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'ApiFlash',
  source: 'https://apiflash.com/documentation',
  rules: [namedRule('apiflash-access-key', 'ApiFlash access key', ['apiflash'], anyHex(32))],
};
