import { isDayMonthYear } from '../check-digits/calendar-date.ts';
import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Denmark',
  sources: [
    'https://en.wikipedia.org/wiki/Personal_identification_number_(Denmark)',
    'https://da.wikipedia.org/wiki/CVR-nummer',
  ],
  numbers: [
    {
      id: 'dk-cpr',
      title: 'Danish personal identification number (CPR)',
      type: 'national-id',
      layouts: ['999999-9999', '9999999999', '999999 9999'],
      // The check digit is not kept since 2007: days run out of numbers that have one.
      verify: (value) => isDayMonthYear(value),
      strength: 1.4,
      words: ['cpr', 'personnummer', 'cpr nr', 'cpr nummer'],
    },
    {
      id: 'dk-cvr',
      title: 'Danish company number (CVR)',
      type: 'tax-id',
      layouts: ['99999999', 'dk99999999', '99 99 99 99'],
      pattern: /^(?:DK)?[1-9]/,
      verify: (value) => weightedSum(value.replace('DK', ''), [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
      strength: 1,
      words: ['cvr', 'virksomhedsnummer', 'se nummer'],
    },
    {
      id: 'dk-passport',
      title: 'Danish passport',
      type: 'passport',
      layouts: ['999999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
