import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  tag: 'literal',
  normalise: (value) => value,
  samples: ['198.18.4.4', 'ppx_person_aaaaaaaa1'],
};
