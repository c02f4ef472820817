import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Pakistan',
  sources: ['https://en.wikipedia.org/wiki/CNIC_(Pakistan)'],
  numbers: [
    {
      id: 'pk-cnic',
      title: 'Pakistani identity card number (CNIC)',
      type: 'national-id',
      layouts: ['99999-9999999-9'],
      pattern: /^[1-7][0-9]{4}\d{7}[1-9]/,
      strength: 0.2,
      words: ['cnic', 'nicop', 'identity card', 'nadra'],
    },
    {
      id: 'pk-passport',
      title: 'Pakistani passport',
      type: 'passport',
      layouts: ['AA9999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
