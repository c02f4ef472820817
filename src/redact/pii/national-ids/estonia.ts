import { isYearMonthDay } from '../check-digits/calendar-date.ts';
import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

const first = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1];
const second = [3, 4, 5, 6, 7, 8, 9, 1, 2, 3];

/** Century and sex, date of birth, serial number, check digit: the same in Estonia and Lithuania. */
export function isBalticPersonalCode(value: string): boolean {
  if (!isYearMonthDay(value, 1)) return false;
  const left = weightedSum(value, first) % 11;
  const check = left < 10 ? left : (weightedSum(value, second) % 11) % 10;
  return check === Number(value[10]);
}

export const entry: RegistryEntry = {
  name: 'Estonia',
  sources: ['https://et.wikipedia.org/wiki/Isikukood'],
  numbers: [
    {
      id: 'ee-personal-code',
      title: 'Estonian personal identification code',
      type: 'national-id',
      layouts: ['99999999999'],
      pattern: /^[1-8]/,
      verify: isBalticPersonalCode,
      strength: 2.5,
      words: ['isikukood', 'personal code', 'personal identification code'],
    },
    {
      id: 'ee-passport',
      title: 'Estonian passport',
      type: 'passport',
      layouts: ['A9999999', 'AA9999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
