import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Ukraine',
  sources: [
    'https://uk.wikipedia.org/wiki/%D0%86%D0%B4%D0%B5%D0%BD%D1%82%D0%B8%D1%84%D1%96%D0%BA%D0%B0%D1%86%D1%96%D0%B9%D0%BD%D0%B8%D0%B9_%D0%BD%D0%BE%D0%BC%D0%B5%D1%80_%D1%84%D1%96%D0%B7%D0%B8%D1%87%D0%BD%D0%BE%D1%97_%D0%BE%D1%81%D0%BE%D0%B1%D0%B8',
  ],
  numbers: [
    {
      id: 'ua-taxpayer-number',
      title: 'Ukrainian taxpayer number',
      type: 'tax-id',
      layouts: ['9999999999'],
      verify: (value) => {
        const sum = weightedSum(value, [-1, 5, 7, 9, 4, 6, 10, 5, 7]);
        return (((sum % 11) + 11) % 11) % 10 === Number(value[9]);
      },
      strength: 1,
      words: ['рнокпп', 'іпн', 'ідентифікаційний номер', 'rnokpp', 'ipn', 'податковий номер'],
    },
    {
      id: 'ua-passport',
      title: 'Ukrainian passport',
      type: 'passport',
      layouts: ['AA999999', '999999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
