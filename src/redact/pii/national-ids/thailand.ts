import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Thailand',
  sources: [
    'https://th.wikipedia.org/wiki/%E0%B9%80%E0%B8%A5%E0%B8%82%E0%B8%9B%E0%B8%A3%E0%B8%B0%E0%B8%88%E0%B8%B3%E0%B8%95%E0%B8%B1%E0%B8%A7%E0%B8%9B%E0%B8%A3%E0%B8%B0%E0%B8%8A%E0%B8%B2%E0%B8%8A%E0%B8%99%E0%B9%84%E0%B8%97%E0%B8%A2',
  ],
  numbers: [
    {
      id: 'th-national-id',
      title: 'Thai national identity number',
      type: 'national-id',
      layouts: ['9999999999999', '9-9999-99999-99-9', '9 9999 99999 99 9'],
      pattern: /^[1-8][1-9]/,
      verify: (value) =>
        (11 - (weightedSum(value, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(value[12]),
      strength: 1.1,
      words: ['เลขประจำตัวประชาชน', 'บัตรประชาชน', 'thai national', 'thai id', 'tnin', 'เลขบัตร'],
    },
    {
      id: 'th-passport',
      title: 'Thai passport',
      type: 'passport',
      layouts: ['AA9999999', 'A999999'],
      strength: 0,
      words: ['หนังสือเดินทาง'],
      onlyWithWord: true,
    },
  ],
};
