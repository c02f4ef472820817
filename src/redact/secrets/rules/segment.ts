import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Segment',
  source: 'https://segment.com/docs/api/public-api/',
  rules: [
    tokenRule('segment-public-api-token', 'Segment Public API token', ['sgp_', alphanumeric(64)]),
    namedRule('segment-write-key', 'Segment write key', ['segment'], alphanumeric(32), {
      words: 'key|token',
    }),
  ],
};
