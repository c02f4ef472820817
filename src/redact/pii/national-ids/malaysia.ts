import { isYearMonthDay } from '../check-digits/calendar-date.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Malaysia',
  sources: ['https://en.wikipedia.org/wiki/Malaysian_identity_card'],
  numbers: [
    {
      id: 'my-nric',
      title: 'Malaysian identity card number',
      type: 'national-id',
      layouts: ['999999-99-9999', '999999999999'],
      verify: (value) =>
        isYearMonthDay(value) && /^(?:0[1-9]|[1-5]\d|[678]\d|9[0-389])/.test(value.slice(6, 8)),
      strength: 1.4,
      words: ['mykad', 'nric', 'kad pengenalan', 'no kp', 'ic no', 'ic number'],
    },
    {
      id: 'my-passport',
      title: 'Malaysian passport',
      type: 'passport',
      layouts: ['A99999999', 'A99999999999'],
      pattern: /^[AHK]/,
      strength: 0.9,
      words: [],
      onlyWithWord: true,
    },
  ],
};
