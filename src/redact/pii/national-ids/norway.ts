import { isMonthAndDay } from '../check-digits/calendar-date.ts';
import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

function hasBothChecks(value: string): boolean {
  const first = (11 - (weightedSum(value, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
  const second = (11 - (weightedSum(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return first === Number(value[9]) && second === Number(value[10]);
}

/** D numbers have 4 added to the first digit, H numbers to the third. */
function isBirthDate(value: string): boolean {
  return isMonthAndDay(Number(value.slice(2, 4)) % 40, Number(value.slice(0, 2)) % 40);
}

export const entry: RegistryEntry = {
  name: 'Norway',
  sources: [
    'https://no.wikipedia.org/wiki/F%C3%B8dselsnummer',
    'https://no.wikipedia.org/wiki/Organisasjonsnummer',
  ],
  numbers: [
    {
      id: 'no-birth-number',
      title: 'Norwegian national identity number',
      type: 'national-id',
      layouts: ['99999999999', '999999 99999', '999999-99999'],
      verify: (value) => isBirthDate(value) && hasBothChecks(value),
      strength: 2.5,
      words: ['fodselsnummer', 'fødselsnummer', 'personnummer', 'fnr', 'd nummer'],
    },
    {
      id: 'no-organisation-number',
      title: 'Norwegian organisation number',
      type: 'tax-id',
      layouts: ['999999999', '999 999 999', 'no999999999mva'],
      pattern: /^(?:NO)?[89]/,
      verify: (value) =>
        (11 - (weightedSum(value.replace('NO', ''), [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 ===
        Number(value.replace('NO', '')[8]),
      strength: 1.6,
      words: ['organisasjonsnummer', 'orgnr', 'org nr', 'mva'],
    },
  ],
};
