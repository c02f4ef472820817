import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Mozambique',
  sources: [
    'https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers/',
  ],
  numbers: [
    {
      id: 'mz-identity-card',
      title: 'Mozambican identity card number',
      type: 'national-id',
      layouts: ['999999999999A'],
      strength: 0,
      words: ['bilhete de identidade', 'bi', 'mozambique', 'mocambique'],
      onlyWithWord: true,
    },
    {
      id: 'mz-passport',
      title: 'Mozambican passport',
      type: 'passport',
      layouts: ['AAA999999', 'AA9999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
