import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Pipedrive',
  source: 'https://pipedrive.readme.io/docs/how-to-find-the-api-token',
  rules: [namedRule('pipedrive-api-token', 'Pipedrive API token', ['pipedrive'], anyHex(40))],
};
