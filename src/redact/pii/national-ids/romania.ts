import { isYearMonthDay } from '../check-digits/calendar-date.ts';
import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Romania',
  sources: [
    'https://ro.wikipedia.org/wiki/Cod_numeric_personal_(Rom%C3%A2nia)',
    'https://ro.wikipedia.org/wiki/Cod_de_Identificare_Fiscal%C4%83',
  ],
  numbers: [
    {
      id: 'ro-cnp',
      title: 'Romanian personal numeric code (CNP)',
      type: 'national-id',
      layouts: ['9999999999999'],
      pattern: /^[1-9]\d{6}(?:0[1-9]|[1-3]\d|4[0-8]|5[12]|70|80|[89]\d)/,
      verify: (value) =>
        isYearMonthDay(value, 1) &&
        (weightedSum(value, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11) % 10 === Number(value[12]),
      strength: 2.5,
      words: ['cnp', 'cod numeric personal'],
    },
    {
      id: 'ro-company-number',
      title: 'Romanian company number (CUI)',
      type: 'tax-id',
      layouts: ['ro99999999', 'ro9999999', 'ro999999', '99999999', '9999999'],
      verify: (value) => {
        const digits = value.replace('RO', '').padStart(10, '0');
        return ((weightedSum(digits, [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10) % 11) % 10 === Number(digits[9]);
      },
      strength: 0.9,
      words: ['cui', 'cif', 'cod fiscal', 'cod unic'],
      onlyWithWord: true,
    },
    {
      id: 'ro-passport',
      title: 'Romanian passport',
      type: 'passport',
      layouts: ['99999999', '999999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
