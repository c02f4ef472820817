import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Jamaica',
  sources: ['https://en.wikipedia.org/wiki/Jamaican_passport'],
  numbers: [
    {
      id: 'jm-passport',
      title: 'Jamaican passport',
      type: 'passport',
      layouts: ['A9999999'],
      pattern: /^A/,
      strength: 1.3,
      words: [],
      onlyWithWord: true,
    },
  ],
};
