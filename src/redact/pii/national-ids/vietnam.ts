import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Vietnam',
  sources: ['https://en.wikipedia.org/wiki/Vietnamese_identity_card'],
  numbers: [
    {
      id: 'vn-citizen-id',
      title: 'Vietnamese citizen identity number',
      type: 'national-id',
      layouts: ['999999999999'],
      pattern: /^0(?:0[1-9]|[1-8]\d|9[0-6])[0-9]/,
      strength: 1,
      words: ['cccd', 'can cuoc cong dan', 'căn cước', 'cmnd', 'chung minh nhan dan'],
      onlyWithWord: true,
    },
    {
      id: 'vn-tax-code',
      title: 'Vietnamese tax code',
      type: 'tax-id',
      layouts: ['9999999999', '9999999999-999'],
      verify: (value) =>
        10 - (weightedSum(value, [31, 29, 23, 19, 17, 13, 7, 5, 3]) % 11) === Number(value[9]),
      strength: 1,
      words: ['ma so thue', 'mst'],
    },
  ],
};
