import { isMonthAndDay } from '../check-digits/calendar-date.ts';
import { remainder } from '../check-digits/remainder.ts';
import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** Women's months are 50 higher; 20 more since 2004 when a day's numbers ran out. */
export function isBirthNumber(value: string): boolean {
  const month = Number(value.slice(2, 4)) % 50;
  if (!isMonthAndDay(month > 20 ? month - 20 : month, value.slice(4, 6))) return false;
  if (value.length === 9) return Number(value.slice(0, 2)) < 54 && !value.endsWith('000');
  return remainder(value.slice(0, 9), 11) % 10 === Number(value[9]);
}

export const entry: RegistryEntry = {
  name: 'Czechia',
  sources: [
    'https://cs.wikipedia.org/wiki/Rodn%C3%A9_%C4%8D%C3%ADslo',
    'https://cs.wikipedia.org/wiki/Identifika%C4%8Dn%C3%AD_%C4%8D%C3%ADslo_osoby',
  ],
  numbers: [
    {
      id: 'cz-birth-number',
      title: 'Czech birth number',
      type: 'national-id',
      layouts: ['9999999999', '999999/9999'],
      verify: isBirthNumber,
      strength: 1.8,
      words: ['rodne cislo', 'birth number', 'rc'],
    },
    {
      id: 'cz-birth-number-before-1954',
      title: 'Czech birth number from before 1954',
      type: 'national-id',
      layouts: ['999999999', '999999/999'],
      verify: isBirthNumber,
      strength: 1,
      words: ['rodne cislo', 'birth number', 'rc'],
    },
    {
      id: 'cz-company-number',
      title: 'Czech company number',
      type: 'tax-id',
      layouts: ['99999999', 'cz99999999'],
      verify: (value) => {
        const digits = value.replace('CZ', '');
        return (11 - (weightedSum(digits, [8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(digits[7]);
      },
      strength: 0.9,
      words: ['ico', 'ičo', 'dic', 'dič', 'identifikacni cislo'],
    },
    {
      id: 'cz-passport',
      title: 'Czech passport',
      type: 'passport',
      layouts: ['99999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
