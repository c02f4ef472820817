import { namedRule } from '../named-rule.ts';
import { lowerAlphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Stitch',
  source: 'https://www.stitchdata.com/docs/developers/import-api/api',
  rules: [
    namedRule('stitch-data-token', 'Stitch API token', ['stitch data', '^stitch'], lowerAlphanumeric(35, 64)),
  ],
};
