import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

function hasElevenCheck(value: string): boolean {
  return weightedSum(value, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
}

export const entry: RegistryEntry = {
  name: 'Netherlands',
  sources: [
    'https://nl.wikipedia.org/wiki/Burgerservicenummer',
    'https://nl.wikipedia.org/wiki/Btw-nummer_(Nederland)',
  ],
  numbers: [
    {
      id: 'nl-bsn',
      title: 'Dutch citizen service number (BSN)',
      type: 'national-id',
      layouts: ['999999999', '9999.99.999', '999 999 999', '9999 99 999'],
      pattern: /^(?!0{9})/,
      verify: hasElevenCheck,
      strength: 1,
      words: ['bsn', 'burgerservicenummer', 'sofinummer', 'sofi nummer', 'sofi'],
    },
    {
      id: 'nl-vat',
      title: 'Dutch VAT number',
      type: 'tax-id',
      layouts: ['nl999999999b99', 'nl 999999999b99', 'nl999999999 b99'],
      strength: 0,
      words: ['btw', 'vat', 'omzetbelasting'],
    },
    {
      id: 'nl-passport',
      title: 'Dutch passport',
      type: 'passport',
      layouts: ['AAXXXXXX9'],
      pattern: /^[A-NP-Z]{2}[A-NP-Z0-9]{6}\d$/,
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
