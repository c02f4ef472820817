import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

function digit(value: string, weights: readonly number[]): number {
  return (weightedSum(value, weights) % 11) % 10;
}

const personWeights = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

function hasPensionCheck(value: string): boolean {
  const sum = weightedSum(value, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101;
  return sum % 100 === Number(value.slice(9));
}

export const entry: RegistryEntry = {
  name: 'Russia',
  sources: [
    'https://ru.wikipedia.org/wiki/%D0%98%D0%B4%D0%B5%D0%BD%D1%82%D0%B8%D1%84%D0%B8%D0%BA%D0%B0%D1%86%D0%B8%D0%BE%D0%BD%D0%BD%D1%8B%D0%B9_%D0%BD%D0%BE%D0%BC%D0%B5%D1%80_%D0%BD%D0%B0%D0%BB%D0%BE%D0%B3%D0%BE%D0%BF%D0%BB%D0%B0%D1%82%D0%B5%D0%BB%D1%8C%D1%89%D0%B8%D0%BA%D0%B0',
    'https://ru.wikipedia.org/wiki/%D0%A1%D1%82%D1%80%D0%B0%D1%85%D0%BE%D0%B2%D0%BE%D0%B9_%D0%BD%D0%BE%D0%BC%D0%B5%D1%80_%D0%B8%D0%BD%D0%B4%D0%B8%D0%B2%D0%B8%D0%B4%D1%83%D0%B0%D0%BB%D1%8C%D0%BD%D0%BE%D0%B3%D0%BE_%D0%BB%D0%B8%D1%86%D0%B5%D0%B2%D0%BE%D0%B3%D0%BE_%D1%81%D1%87%D1%91%D1%82%D0%B0',
  ],
  numbers: [
    {
      id: 'ru-inn-person',
      title: 'Russian taxpayer number of a person (INN)',
      type: 'tax-id',
      layouts: ['999999999999'],
      verify: (value) =>
        digit(value, personWeights.slice(1)) === Number(value[10]) &&
        digit(value, personWeights) === Number(value[11]),
      strength: 1.9,
      words: ['инн', 'inn'],
    },
    {
      id: 'ru-inn-company',
      title: 'Russian taxpayer number of a company (INN)',
      type: 'tax-id',
      layouts: ['9999999999'],
      verify: (value) => digit(value, [2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(value[9]),
      strength: 1,
      words: ['инн', 'inn'],
    },
    {
      id: 'ru-snils',
      title: 'Russian pension account number (SNILS)',
      type: 'national-id',
      layouts: ['999-999-999 99', '99999999999', '999-999-999-99'],
      verify: hasPensionCheck,
      strength: 1.9,
      words: ['снилс', 'snils'],
    },
    {
      id: 'ru-passport',
      title: 'Russian passport',
      type: 'passport',
      layouts: ['9999 999999', '99 99 999999', '9999999999', '999999999'],
      strength: 0,
      words: ['паспорт', 'серия'],
      onlyWithWord: true,
    },
  ],
};
