import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Liechtenstein',
  sources: ['https://en.wikipedia.org/wiki/Liechtenstein_passport'],
  numbers: [
    {
      id: 'li-passport',
      title: 'Liechtenstein passport',
      type: 'passport',
      layouts: ['A99999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
