import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  tag: 'address',
  normalise: (value) => value.replace(/\s+/g, ' ').trim(),
  samples: ['17 Larkspur Crescent, Elmsworth 04477', 'Birkenallee 5, 12345 Neudorf'],
};
