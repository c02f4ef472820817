import { isYearMonthDay } from '../check-digits/calendar-date.ts';
import { hasLuhnDigit } from '../check-digits/luhn.ts';
import { hasVerhoeffDigit } from '../check-digits/verhoeff.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Luxembourg',
  sources: ['https://fr.wikipedia.org/wiki/Num%C3%A9ro_d%27identification_national_(Luxembourg)'],
  numbers: [
    {
      id: 'lu-national-number',
      title: 'Luxembourg national identification number',
      type: 'national-id',
      layouts: ['9999999999999', '99999999 99999'],
      pattern: /^(?:18|19|20)/,
      verify: (value) =>
        isYearMonthDay(value, 2) &&
        hasLuhnDigit(value.slice(0, 12)) &&
        hasVerhoeffDigit(value.slice(0, 11) + value[12]),
      strength: 4.8,
      words: ['matricule', 'numero d identification', 'identifikationsnummer'],
    },
    {
      id: 'lu-passport',
      title: 'Luxembourg passport',
      type: 'passport',
      layouts: ['XXXXXXXX'],
      pattern: /^(?=[A-Z0-9]*\d{3})[A-Z]/,
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
