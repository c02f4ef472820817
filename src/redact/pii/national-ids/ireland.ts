import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

const letters = 'WABCDEFGHIJKLMNOPQRSTUV';

function hasLetter(value: string): boolean {
  const second = value.length > 8 ? (value.charCodeAt(8) - 64) % 23 : 0;
  return letters[(weightedSum(value, [8, 7, 6, 5, 4, 3, 2]) + 9 * second) % 23] === value[7];
}

export const entry: RegistryEntry = {
  name: 'Ireland',
  sources: ['https://en.wikipedia.org/wiki/Personal_Public_Service_Number'],
  numbers: [
    {
      id: 'ie-pps',
      title: 'Irish personal public service number (PPS)',
      type: 'national-id',
      layouts: ['9999999A', '9999999AA', '9999999 A', '9999999 AA'],
      pattern: /^\d{7}[A-W][A-IW]?$/,
      verify: hasLetter,
      strength: 1.4,
      words: ['pps', 'ppsn', 'personal public service', 'rsi'],
    },
    {
      id: 'ie-passport',
      title: 'Irish passport',
      type: 'passport',
      layouts: ['AA9999999', 'X99999999', 'XX9999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
