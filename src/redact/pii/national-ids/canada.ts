import { hasLuhnDigit } from '../check-digits/luhn.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Canada',
  sources: [
    'https://en.wikipedia.org/wiki/Social_insurance_number',
    'https://www.canada.ca/en/immigration-refugees-citizenship/services/canadian-passports.html',
  ],
  numbers: [
    {
      id: 'ca-sin',
      title: 'Canadian social insurance number',
      type: 'national-id',
      layouts: ['999 999 999', '999-999-999', '999999999'],
      pattern: /^[0-79](?!(\d)\1{7})/,
      verify: hasLuhnDigit,
      strength: 1,
      words: ['sin', 'social insurance', 'nas', 'assurance sociale'],
    },
    {
      id: 'ca-business-number',
      title: 'Canadian business number',
      type: 'tax-id',
      layouts: ['999999999rt9999', '999999999rp9999', '999999999rc9999', '99999 9999 rt9999'],
      verify: (value) => hasLuhnDigit(value.slice(0, 9)),
      strength: 1,
      words: ['gst', 'hst', 'business number', 'tps'],
    },
    {
      id: 'ca-passport',
      title: 'Canadian passport',
      type: 'passport',
      layouts: ['AA999999', 'A999999AA'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
