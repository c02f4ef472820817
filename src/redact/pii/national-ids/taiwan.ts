import { weightedDigitSum, weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

const regions = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

function hasCheck(value: string): boolean {
  const region = regions.indexOf(value[0]!) + 10;
  const digits = `${region}${value.slice(1)}`;
  return weightedSum(digits, [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1]) % 10 === 0;
}

export const entry: RegistryEntry = {
  name: 'Taiwan',
  sources: ['https://en.wikipedia.org/wiki/National_identification_card_(Taiwan)'],
  numbers: [
    {
      id: 'tw-national-id',
      title: 'Taiwanese national identity number',
      type: 'national-id',
      layouts: ['A999999999'],
      pattern: /^[A-Z][1289]/,
      verify: hasCheck,
      strength: 1.3,
      words: ['身分證', '身份證', '統一編號', 'national id'],
    },
    {
      id: 'tw-unified-business-number',
      title: 'Taiwanese unified business number',
      type: 'tax-id',
      layouts: ['99999999'],
      verify: (value) => {
        const sum = weightedDigitSum(value, [1, 2, 1, 2, 1, 2, 4, 1]);
        return sum % 5 === 0 || (value[6] === '7' && (sum + 1) % 5 === 0);
      },
      strength: 0.6,
      words: ['統編', '統一編號', 'ubn', 'unified business'],
      onlyWithWord: true,
    },
  ],
};
