import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Armenia',
  sources: ['https://en.wikipedia.org/wiki/Armenian_passport'],
  numbers: [
    {
      id: 'am-passport',
      title: 'Armenian passport',
      type: 'passport',
      layouts: ['AA9999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
