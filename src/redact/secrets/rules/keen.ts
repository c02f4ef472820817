import { namedRule } from '../named-rule.ts';
import { anyHex, upperAlphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Keen',
  source: 'https://keen.io/docs/access/access-keys/',
  rules: [
    namedRule('keen-read-key', 'Keen access key', ['keen io', 'keenio', '^keen'], upperAlphanumeric(64)),
    namedRule('keen-project-id', 'Keen project identifier', ['keen io', 'keenio', '^keen'], anyHex(24), {
      severity: 'low',
      words: 'id|project|key',
    }),
  ],
};
