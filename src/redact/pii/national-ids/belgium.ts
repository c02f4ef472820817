import { remainder } from '../check-digits/remainder.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** Those born since 2000 have a 2 put in front before the division. */
function hasNationalCheck(value: string): boolean {
  const check = Number(value.slice(9));
  return (
    97 - remainder(value.slice(0, 9), 97) === check || 97 - remainder(`2${value.slice(0, 9)}`, 97) === check
  );
}

export const entry: RegistryEntry = {
  name: 'Belgium',
  sources: [
    'https://nl.wikipedia.org/wiki/Rijksregisternummer',
    'https://nl.wikipedia.org/wiki/Ondernemingsnummer',
  ],
  numbers: [
    {
      id: 'be-national-number',
      title: 'Belgian national register number',
      type: 'national-id',
      layouts: [
        '99999999999',
        '99.99.99-999.99',
        '999999-99999',
        '999999-999-99',
        '99.99.99.999.99',
        '999999 999 99',
      ],
      pattern: /^\d{2}(?:[024][0-9]|[135][0-2])(?:[0-2]\d|3[01])/,
      verify: hasNationalCheck,
      strength: 2.5,
      words: [
        'rijksregisternummer',
        'rijksregister',
        'registre national',
        'niss',
        'nrn',
        'insz',
        'national number',
        'numero national',
      ],
    },
    {
      id: 'be-enterprise-number',
      title: 'Belgian enterprise number',
      type: 'tax-id',
      layouts: ['be9999999999', '9999.999.999', 'be9999.999.999', 'be 9999.999.999', '9999999999'],
      pattern: /^(?:BE)?[01]/,
      verify: (value) => {
        const digits = value.replace('BE', '');
        return 97 - remainder(digits.slice(0, 8), 97) === Number(digits.slice(8));
      },
      strength: 2.6,
      words: ['ondernemingsnummer', 'btw', 'tva', 'kbo', 'bce', 'enterprise number'],
    },
    {
      id: 'be-passport',
      title: 'Belgian passport',
      type: 'passport',
      layouts: ['AA999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
