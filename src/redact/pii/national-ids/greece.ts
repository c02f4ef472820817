import { isDayMonthYear } from '../check-digits/calendar-date.ts';
import { hasLuhnDigit } from '../check-digits/luhn.ts';
import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Greece',
  sources: [
    'https://el.wikipedia.org/wiki/%CE%91%CF%81%CE%B9%CE%B8%CE%BC%CF%8C%CF%82_%CE%A6%CE%BF%CF%81%CE%BF%CE%BB%CE%BF%CE%B3%CE%B9%CE%BA%CE%BF%CF%8D_%CE%9C%CE%B7%CF%84%CF%81%CF%8E%CE%BF%CF%85',
    'https://www.amka.gr/',
  ],
  numbers: [
    {
      id: 'gr-afm',
      title: 'Greek tax number (AFM)',
      type: 'tax-id',
      layouts: ['999999999', 'el999999999'],
      verify: (value) => {
        const digits = value.replace('EL', '');
        return (
          !/^0+$/.test(digits) &&
          (weightedSum(digits, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === Number(digits[8])
        );
      },
      strength: 1,
      words: ['afm', 'αφμ', 'φορολογικου μητρωου'],
    },
    {
      id: 'gr-amka',
      title: 'Greek social security number (AMKA)',
      type: 'national-id',
      layouts: ['99999999999'],
      verify: (value) => isDayMonthYear(value) && hasLuhnDigit(value),
      strength: 2.4,
      words: ['amka', 'αμκα'],
    },
    {
      id: 'gr-passport',
      title: 'Greek passport',
      type: 'passport',
      layouts: ['AA9999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
