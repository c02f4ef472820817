import { isMonthAndDay } from '../check-digits/calendar-date.ts';
import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

function isBirthDate(value: string): boolean {
  return isMonthAndDay(Number(value.slice(2, 4)) % 20, value.slice(4, 6));
}

/** Letters count from 10; the check digit stands after them. */
function hasDocumentDigit(value: string, weights: readonly number[]): boolean {
  let sum = 0;
  for (const [index, weight] of weights.entries()) sum += Number.parseInt(value[index]!, 36) * weight;
  return sum % 10 === 0;
}

export const entry: RegistryEntry = {
  name: 'Poland',
  sources: [
    'https://pl.wikipedia.org/wiki/PESEL',
    'https://pl.wikipedia.org/wiki/Numer_identyfikacji_podatkowej',
    'https://pl.wikipedia.org/wiki/REGON',
    'https://pl.wikipedia.org/wiki/Dow%C3%B3d_osobisty_w_Polsce',
  ],
  numbers: [
    {
      id: 'pl-pesel',
      title: 'Polish personal number (PESEL)',
      type: 'national-id',
      layouts: ['99999999999'],
      verify: (value) =>
        isBirthDate(value) &&
        (10 - (weightedSum(value, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === Number(value[10]),
      strength: 1.7,
      words: ['pesel'],
    },
    {
      id: 'pl-nip',
      title: 'Polish tax number (NIP)',
      type: 'tax-id',
      layouts: ['9999999999', '999-999-99-99', '999-99-99-999', 'pl9999999999'],
      verify: (value) => {
        const digits = value.replace('PL', '');
        return (
          digits[0] !== '0' && weightedSum(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(digits[9])
        );
      },
      strength: 1,
      words: ['nip', 'identyfikacji podatkowej'],
    },
    {
      id: 'pl-regon',
      title: 'Polish company number (REGON)',
      type: 'tax-id',
      layouts: ['999999999'],
      verify: (value) => (weightedSum(value, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10 === Number(value[8]),
      strength: 1,
      words: ['regon'],
    },
    {
      id: 'pl-identity-card',
      title: 'Polish identity card',
      type: 'national-id',
      layouts: ['AAA999999', 'AAA 999999'],
      verify: (value) => hasDocumentDigit(value, [7, 3, 1, 9, 7, 3, 1, 7, 3]),
      strength: 1,
      words: ['dowod osobisty', 'dowód', 'seria i numer', 'dowodu'],
    },
    {
      id: 'pl-passport',
      title: 'Polish passport',
      type: 'passport',
      layouts: ['AA9999999'],
      verify: (value) => hasDocumentDigit(value, [7, 3, 9, 1, 7, 3, 1, 7, 3]),
      strength: 1,
      words: [],
      onlyWithWord: true,
    },
  ],
};
