import { isDayMonthYear } from '../check-digits/calendar-date.ts';
import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

function hasCheck(value: string): boolean {
  if (value.startsWith('32')) return true;
  const check = ((1101 - weightedSum(value, [1, 6, 3, 7, 9, 10, 5, 8, 4, 2])) % 11) % 10;
  return isDayMonthYear(value) && /^[012]/.test(value[6]!) && check === Number(value[10]);
}

export const entry: RegistryEntry = {
  name: 'Latvia',
  sources: ['https://lv.wikipedia.org/wiki/Personas_kods'],
  numbers: [
    {
      id: 'lv-personal-code',
      title: 'Latvian personal code',
      type: 'national-id',
      layouts: ['999999-99999', '99999999999'],
      verify: hasCheck,
      strength: 1.9,
      words: ['personas kods', 'personal code', 'pk'],
    },
    {
      id: 'lv-passport',
      title: 'Latvian passport',
      type: 'passport',
      layouts: ['AA9999999', 'XX9999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
