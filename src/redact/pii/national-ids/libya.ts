import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Libya',
  sources: ['https://en.wikipedia.org/wiki/Libyan_passport'],
  numbers: [
    {
      id: 'ly-passport',
      title: 'Libyan passport',
      type: 'passport',
      layouts: ['XX999999', 'XXX99999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
