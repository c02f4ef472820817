import { isMonthAndDay } from '../check-digits/calendar-date.ts';
import { hasLuhnDigit } from '../check-digits/luhn.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** Days are 60 higher in coordination numbers. */
function isBirthDate(digits: string): boolean {
  const day = Number(digits.slice(4, 6));
  return isMonthAndDay(digits.slice(2, 4), day > 60 ? day - 60 : day);
}

function isPerson(digits: string): boolean {
  return isBirthDate(digits) && hasLuhnDigit(digits);
}

export const entry: RegistryEntry = {
  name: 'Sweden',
  sources: [
    'https://sv.wikipedia.org/wiki/Personnummer_i_Sverige',
    'https://sv.wikipedia.org/wiki/Organisationsnummer',
  ],
  numbers: [
    {
      id: 'se-personal-number',
      title: 'Swedish personal identity number',
      type: 'national-id',
      layouts: ['999999-9999', '999999+9999', '9999999999'],
      verify: isPerson,
      strength: 2,
      words: ['personnummer', 'personal identity number', 'samordningsnummer', 'pnr', 'persnr'],
    },
    {
      id: 'se-personal-number-with-century',
      title: 'Swedish personal identity number with century',
      type: 'national-id',
      layouts: ['99999999-9999', '999999999999', '99999999+9999'],
      pattern: /^(?:18|19|20)/,
      verify: (value) => isPerson(value.slice(2)),
      strength: 3.4,
      words: ['personnummer', 'personal identity number', 'samordningsnummer', 'pnr', 'persnr'],
    },
    {
      id: 'se-personal-number-unchecked',
      title: 'Swedish personal identity number with century, check digit not right',
      type: 'national-id',
      layouts: ['99999999-9999', '999999999999', '99999999+9999'],
      pattern: /^(?:18|19|20)/,
      // `20240131-1530` is a time rather than a person.
      verify: (value) => isBirthDate(value.slice(2)) && !/(?:[01]\d|2[0-3])[0-5]\d$/.test(value),
      strength: 2.5,
      words: ['personnummer', 'personal identity number', 'samordningsnummer', 'pnr', 'persnr'],
      onlyWithWord: true,
    },
    {
      id: 'se-organisation-number',
      title: 'Swedish organisation number',
      type: 'tax-id',
      layouts: ['999999-9999', '9999999999'],
      pattern: /^[1-35-9]\d[2-9]/,
      verify: hasLuhnDigit,
      strength: 1.1,
      words: ['organisationsnummer', 'orgnr', 'org nr', 'foretag', 'bolag', 'organisation number'],
    },
    {
      id: 'se-passport',
      title: 'Swedish passport',
      type: 'passport',
      layouts: ['99999999', 'AA999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
