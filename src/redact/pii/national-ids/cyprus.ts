import type { RegistryEntry } from './registry-entry.ts';

const oddPlaces = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];

export const entry: RegistryEntry = {
  name: 'Cyprus',
  sources: ['https://www.oecd.org/content/dam/oecd/en/topics/policy-issue-focus/aeoi/cyprus-tin.pdf'],
  numbers: [
    {
      id: 'cy-tax-number',
      title: 'Cypriot tax number',
      type: 'tax-id',
      layouts: ['99999999A'],
      pattern: /^(?:0|[13459])/,
      verify: (value) => {
        let sum = 0;
        for (let index = 0; index < 8; index++) {
          const digit = Number(value[index]);
          sum += index % 2 === 0 ? oddPlaces[digit]! : digit;
        }
        return String.fromCharCode(65 + (sum % 26)) === value[8];
      },
      strength: 1.6,
      words: ['φορολογικης', 'tic', 'αφτ'],
    },
    {
      id: 'cy-passport',
      title: 'Cypriot passport',
      type: 'passport',
      layouts: ['A999999', 'A99999999'],
      pattern: /^[A-K]/,
      strength: 0.4,
      words: [],
      onlyWithWord: true,
    },
  ],
};
