import { isYearMonthDay } from '../check-digits/calendar-date.ts';
import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Hungary',
  sources: [
    'https://hu.wikipedia.org/wiki/Ad%C3%B3azonos%C3%ADt%C3%B3_jel',
    'https://hu.wikipedia.org/wiki/Ad%C3%B3sz%C3%A1m',
    'https://hu.wikipedia.org/wiki/Szem%C3%A9lyi_azonos%C3%ADt%C3%B3',
  ],
  numbers: [
    {
      id: 'hu-tax-id',
      title: 'Hungarian tax identification number',
      type: 'tax-id',
      layouts: ['9999999999'],
      pattern: /^8/,
      verify: (value) => weightedSum(value, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === Number(value[9]),
      strength: 2,
      words: ['adoazonosito', 'tax id'],
    },
    {
      id: 'hu-tax-number',
      title: 'Hungarian company tax number',
      type: 'tax-id',
      layouts: ['99999999-9-99', 'hu99999999'],
      verify: (value) =>
        (10 - (weightedSum(value.replace('HU', ''), [9, 7, 3, 1, 9, 7, 3]) % 10)) % 10 ===
        Number(value.replace('HU', '')[7]),
      strength: 1,
      words: ['adoszam', 'adószám'],
    },
    {
      id: 'hu-social-security',
      title: 'Hungarian social security number (TAJ)',
      type: 'national-id',
      layouts: ['999999999', '999 999 999', '999-999-999'],
      verify: (value) => weightedSum(value, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === Number(value[8]),
      strength: 1,
      words: ['taj', 'tajszam', 'tb'],
    },
    {
      id: 'hu-personal-id',
      title: 'Hungarian personal identifier',
      type: 'national-id',
      layouts: ['9-999999-9999', '99999999999'],
      pattern: /^[1-8]/,
      verify: (value) =>
        isYearMonthDay(value, 1) &&
        [
          weightedSum(value, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
          weightedSum(value, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]),
        ].some((sum) => sum % 11 === Number(value[10])),
      strength: 2.2,
      words: ['szemelyi azonosito', 'szemelyi szam'],
    },
    {
      id: 'hu-passport',
      title: 'Hungarian passport',
      type: 'passport',
      layouts: ['AA999999', 'AA9999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
