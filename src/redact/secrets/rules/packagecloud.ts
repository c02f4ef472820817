import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'packagecloud',
  source: 'https://packagecloud.io/docs/api',
  rules: [namedRule('packagecloud-api-token', 'packagecloud API token', ['packagecloud'], anyHex(48))],
};
