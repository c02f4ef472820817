import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  tag: 'secret',
  normalise: (value) => value,
  samples: ['correct-horse-staple-41', 'hX7#kq!29', '48151623'],
};
