import { hasMod11And10Digit } from '../check-digits/iso-7064.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Croatia',
  sources: ['https://hr.wikipedia.org/wiki/Osobni_identifikacijski_broj'],
  numbers: [
    {
      id: 'hr-oib',
      title: 'Croatian personal identification number (OIB)',
      type: 'national-id',
      layouts: ['99999999999', 'hr99999999999'],
      verify: (value) => hasMod11And10Digit(value.replace('HR', '')),
      strength: 1,
      words: ['oib', 'osobni identifikacijski broj'],
    },
    {
      id: 'hr-passport',
      title: 'Croatian passport',
      type: 'passport',
      layouts: ['999999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
