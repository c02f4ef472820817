import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Iran',
  sources: ['https://fa.wikipedia.org/wiki/%D8%B4%D9%85%D8%A7%D8%B1%D9%87_%D9%85%D9%84%DB%8C'],
  numbers: [
    {
      id: 'ir-national-code',
      title: 'Iranian national code',
      type: 'national-id',
      layouts: ['9999999999', '999-999999-9'],
      pattern: /^(?!(\d)\1{9})(?!000)/,
      verify: (value) => {
        const left = weightedSum(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
        return (left < 2 ? left : 11 - left) === Number(value[9]);
      },
      strength: 1,
      words: ['کد ملی', 'کدملی', 'شماره ملی', 'codemeli', 'national code', 'kod melli'],
    },
    {
      id: 'ir-passport',
      title: 'Iranian passport',
      type: 'passport',
      layouts: ['A99999999'],
      strength: 0,
      words: ['گذرنامه'],
      onlyWithWord: true,
    },
  ],
};
