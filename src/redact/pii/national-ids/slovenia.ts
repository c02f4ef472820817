import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';
import { isMasterCitizenNumber } from './serbia.ts';

export const entry: RegistryEntry = {
  name: 'Slovenia',
  sources: [
    'https://sl.wikipedia.org/wiki/Enotna_mati%C4%8Dna_%C5%A1tevilka_ob%C4%8Dana',
    'https://sl.wikipedia.org/wiki/Dav%C4%8Dna_%C5%A1tevilka',
  ],
  numbers: [
    {
      id: 'si-tax-number',
      title: 'Slovenian tax number',
      type: 'tax-id',
      layouts: ['99999999', 'si99999999'],
      pattern: /^(?:SI)?[1-9]/,
      verify: (value) => {
        const digits = value.replace('SI', '');
        return (11 - (weightedSum(digits, [8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(digits[7]);
      },
      strength: 1,
      words: ['davcna stevilka', 'davčna', 'ddv'],
    },
    {
      id: 'si-emso',
      title: 'Slovenian personal number (EMŠO)',
      type: 'national-id',
      layouts: ['9999999999999'],
      verify: isMasterCitizenNumber,
      strength: 3,
      words: ['emso', 'maticna stevilka'],
    },
    {
      id: 'si-passport',
      title: 'Slovenian passport',
      type: 'passport',
      layouts: ['AA9999999', 'A99999999'],
      pattern: /^P/,
      strength: 1.3,
      words: [],
      onlyWithWord: true,
    },
  ],
};
