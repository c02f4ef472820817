import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Algeria',
  sources: ['https://en.wikipedia.org/wiki/Algerian_passport'],
  numbers: [
    {
      id: 'dz-passport',
      title: 'Algerian passport',
      type: 'passport',
      layouts: ['999999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
