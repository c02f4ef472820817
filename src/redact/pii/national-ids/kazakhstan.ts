import { isYearMonthDay } from '../check-digits/calendar-date.ts';
import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

function hasCheck(value: string): boolean {
  let left = weightedSum(value, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
  if (left === 10) left = weightedSum(value, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11;
  return left === Number(value[11]);
}

export const entry: RegistryEntry = {
  name: 'Kazakhstan',
  sources: [
    'https://ru.wikipedia.org/wiki/%D0%98%D0%BD%D0%B4%D0%B8%D0%B2%D0%B8%D0%B4%D1%83%D0%B0%D0%BB%D1%8C%D0%BD%D1%8B%D0%B9_%D0%B8%D0%B4%D0%B5%D0%BD%D1%82%D0%B8%D1%84%D0%B8%D0%BA%D0%B0%D1%86%D0%B8%D0%BE%D0%BD%D0%BD%D1%8B%D0%B9_%D0%BD%D0%BE%D0%BC%D0%B5%D1%80',
  ],
  numbers: [
    {
      id: 'kz-iin',
      title: 'Kazakh individual identification number',
      type: 'national-id',
      layouts: ['999999999999'],
      pattern: /^\d{6}[0-6]/,
      verify: (value) => isYearMonthDay(value) && hasCheck(value),
      strength: 2.6,
      words: ['иин', 'жсн', 'iin'],
    },
    {
      id: 'kz-passport',
      title: 'Kazakh passport',
      type: 'passport',
      layouts: ['A9999999', 'A99999999'],
      pattern: /^[NG]/,
      strength: 1,
      words: [],
      onlyWithWord: true,
    },
  ],
};
