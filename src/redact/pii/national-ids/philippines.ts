import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Philippines',
  sources: ['https://www.bir.gov.ph/tin', 'https://en.wikipedia.org/wiki/Philippine_passport'],
  numbers: [
    {
      id: 'ph-tin',
      title: 'Philippine taxpayer number (TIN)',
      type: 'tax-id',
      layouts: [
        '999-999-999',
        '999-999-999-999',
        '999-999-999-99999',
        '999999999',
        '999999999999',
        '999 999 999 999',
      ],
      verify: (value) => (weightedSum(value, [9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 10 === Number(value[8]),
      strength: 1,
      words: ['tin', 'bir', 'taxpayer'],
    },
    {
      id: 'ph-social-security',
      title: 'Philippine social security number',
      type: 'national-id',
      layouts: ['99-9999999-9', '9999-9999999-9'],
      strength: 0,
      words: ['sss', 'crn', 'umid', 'social security'],
      onlyWithWord: true,
    },
    {
      id: 'ph-passport',
      title: 'Philippine passport',
      type: 'passport',
      layouts: ['A9999999A', 'AA999999', 'AA9999999', 'A9999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
