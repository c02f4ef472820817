import type { RegistryEntry } from './registry-entry.ts';

/** The day of the year, 500 more for women. */
function isDayOfYear(day: number): boolean {
  return (day >= 1 && day <= 366) || (day >= 501 && day <= 866);
}

export const entry: RegistryEntry = {
  name: 'Sri Lanka',
  sources: ['https://en.wikipedia.org/wiki/National_identity_card_(Sri_Lanka)'],
  numbers: [
    {
      id: 'lk-nic',
      title: 'Sri Lankan identity card number of nine digits',
      type: 'national-id',
      layouts: ['999999999A'],
      pattern: /[VX]$/,
      verify: (value) => isDayOfYear(Number(value.slice(2, 5))),
      strength: 1.2,
      words: ['nic', 'identity card'],
    },
    {
      id: 'lk-nic-2016',
      title: 'Sri Lankan identity card number of twelve digits',
      type: 'national-id',
      layouts: ['999999999999'],
      pattern: /^(?:19|20)\d{5}0/,
      verify: (value) => isDayOfYear(Number(value.slice(4, 7))),
      strength: 2.7,
      words: ['nic', 'identity card'],
    },
  ],
};
