import { isYearMonthDay } from '../check-digits/calendar-date.ts';
import { hasLuhnDigit } from '../check-digits/luhn.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'South Africa',
  sources: ['https://en.wikipedia.org/wiki/South_African_identity_card'],
  numbers: [
    {
      id: 'za-identity-number',
      title: 'South African identity number',
      type: 'national-id',
      layouts: ['9999999999999', '999999 9999 999', '999999 9999 99 9'],
      pattern: /^\d{10}[012]/,
      verify: (value) => isYearMonthDay(value) && hasLuhnDigit(value),
      strength: 2.9,
      words: ['south african', 'rsa id', 'said', 'identity number', 'identiteitsnommer'],
    },
    {
      id: 'za-passport',
      title: 'South African passport',
      type: 'passport',
      layouts: ['A99999999'],
      pattern: /^[TAMD]/,
      strength: 0.8,
      words: [],
      onlyWithWord: true,
    },
  ],
};
