import { isDayMonthYear } from '../check-digits/calendar-date.ts';
import { hasLuhnDigit } from '../check-digits/luhn.ts';
import { weightedDigitSum, weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Austria',
  sources: [
    'https://de.wikipedia.org/wiki/Sozialversicherungsnummer#%C3%96sterreich',
    'https://de.wikipedia.org/wiki/Abgabenkontonummer',
    'https://de.wikipedia.org/wiki/Umsatzsteuer-Identifikationsnummer',
  ],
  numbers: [
    {
      id: 'at-social-insurance',
      title: 'Austrian social insurance number',
      type: 'national-id',
      layouts: ['9999999999', '9999 999999'],
      pattern: /^[1-9]/,
      verify: (value) =>
        isDayMonthYear(value, 4) &&
        weightedSum(value, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === Number(value[3]),
      strength: 2.5,
      words: ['svnr', 'sozialversicherungsnummer', 'sv nummer', 'versicherungsnummer', 'ssn'],
    },
    {
      id: 'at-tax-number',
      title: 'Austrian tax number',
      type: 'tax-id',
      layouts: ['99-999/9999', '999999999'],
      verify: hasLuhnDigit,
      strength: 1,
      words: ['steuernummer', 'abgabenkontonummer', 'stnr', 'finanzamt'],
    },
    {
      id: 'at-vat',
      title: 'Austrian VAT number',
      type: 'tax-id',
      layouts: ['atu99999999', 'at u99999999'],
      verify: (value) =>
        (10 - ((weightedDigitSum(value.slice(3), [1, 2, 1, 2, 1, 2, 1]) + 4) % 10)) % 10 ===
        Number(value[10]),
      strength: 1,
      words: ['uid', 'umsatzsteuer', 'ust id', 'vat'],
    },
    {
      id: 'at-passport',
      title: 'Austrian passport',
      type: 'passport',
      layouts: ['A9999999', 'A 9999999', 'AA9999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
