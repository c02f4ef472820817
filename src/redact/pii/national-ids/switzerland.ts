import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Switzerland',
  sources: [
    'https://de.wikipedia.org/wiki/AHV-Nummer',
    'https://de.wikipedia.org/wiki/Unternehmens-Identifikationsnummer',
  ],
  numbers: [
    {
      id: 'ch-ahv',
      title: 'Swiss social insurance number (AHV)',
      type: 'national-id',
      layouts: ['756.9999.9999.99', '7569999999999', '756 9999 9999 99'],
      verify: (value) =>
        (10 - (weightedSum(value, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10 === Number(value[12]),
      pattern: /^756/,
      strength: 4,
      words: ['ahv', 'avs', 'sozialversicherungsnummer', 'assurance vieillesse'],
    },
    {
      id: 'ch-uid',
      title: 'Swiss enterprise identification number',
      type: 'tax-id',
      layouts: ['che-999.999.999', 'che999999999', 'che 999 999 999'],
      verify: (value) =>
        (11 - (weightedSum(value.slice(3), [5, 4, 3, 2, 7, 6, 5, 4]) % 11)) % 11 === Number(value[11]),
      strength: 1,
      words: ['uid', 'mwst', 'tva', 'iva', 'ide'],
    },
    {
      id: 'ch-passport',
      title: 'Swiss passport',
      type: 'passport',
      layouts: ['A9999999', 'X9A99999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
