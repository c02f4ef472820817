import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Japan',
  sources: [
    'https://en.wikipedia.org/wiki/Individual_Number',
    'https://www.houjin-bangou.nta.go.jp/en/setsumei/',
  ],
  numbers: [
    {
      id: 'jp-my-number',
      title: 'Japanese individual number (My Number)',
      type: 'national-id',
      layouts: ['999999999999', '9999_9999_9999'],
      verify: (value) => {
        const left = weightedSum(value, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
        return (left < 2 ? 0 : 11 - left) === Number(value[11]);
      },
      strength: 1,
      words: ['my number', 'mynumber', 'マイナンバー', '個人番号', 'individual number'],
    },
    {
      id: 'jp-corporate-number',
      title: 'Japanese corporate number',
      type: 'tax-id',
      layouts: ['9999999999999', 't9999999999999'],
      verify: (value) => {
        const digits = value.replace('T', '');
        return (
          9 - (weightedSum(digits.slice(1), [2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]) % 9) === Number(digits[0])
        );
      },
      strength: 1,
      words: ['法人番号', 'corporate number', 'houjin', 'インボイス'],
    },
    {
      id: 'jp-passport',
      title: 'Japanese passport',
      type: 'passport',
      layouts: ['AA9999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
