import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Azerbaijan',
  sources: ['https://en.wikipedia.org/wiki/Azerbaijani_passport'],
  numbers: [
    {
      id: 'az-passport',
      title: 'Azerbaijani passport',
      type: 'passport',
      layouts: ['A99999999', 'AA9999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
