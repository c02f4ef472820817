import { isMonthAndDay } from '../check-digits/calendar-date.ts';
import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Iceland',
  sources: ['https://en.wikipedia.org/wiki/Icelandic_identification_number'],
  numbers: [
    {
      id: 'is-kennitala',
      title: 'Icelandic identification number',
      type: 'national-id',
      layouts: ['999999-9999', '9999999999'],
      pattern: /[890]$/,
      verify: (value) =>
        isMonthAndDay(value.slice(2, 4), Number(value.slice(0, 2)) % 40) &&
        (11 - (weightedSum(value, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(value[8]),
      strength: 2.5,
      words: ['kennitala', 'kt'],
    },
    {
      id: 'is-passport',
      title: 'Icelandic passport',
      type: 'passport',
      layouts: ['a9999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
