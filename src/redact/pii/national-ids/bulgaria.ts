import { isMonthAndDay } from '../check-digits/calendar-date.ts';
import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** Months are 20 higher for those born in the 19th century, 40 higher for the 21st. */
function isBirthDate(value: string): boolean {
  return isMonthAndDay(Number(value.slice(2, 4)) % 20, value.slice(4, 6)) && Number(value.slice(2, 4)) <= 52;
}

export const entry: RegistryEntry = {
  name: 'Bulgaria',
  sources: ['https://en.wikipedia.org/wiki/Unique_citizenship_number'],
  numbers: [
    {
      id: 'bg-egn',
      title: 'Bulgarian unique citizenship number (EGN)',
      type: 'national-id',
      layouts: ['9999999999'],
      verify: (value) =>
        isBirthDate(value) &&
        (weightedSum(value, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === Number(value[9]),
      strength: 1.9,
      words: ['egn', 'егн', 'единен граждански номер', 'civil number'],
    },
    {
      id: 'bg-passport',
      title: 'Bulgarian passport',
      type: 'passport',
      layouts: ['999999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
