import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** @returns the check digit for weights modulo 11; undefined where that is 10 */
function digit(value: string, weights: readonly number[]): number | undefined {
  const left = weightedSum(value, weights) % 11;
  if (left === 0) return 0;
  return left === 1 ? undefined : 11 - left;
}

function hasInlandRevenueCheck(value: string): boolean {
  const digits = value.padStart(9, '0');
  if (Number(digits) < 10_000_000 || Number(digits) > 150_000_000) return false;
  const first = digit(digits, [3, 2, 7, 6, 5, 4, 3, 2]);
  return (first ?? digit(digits, [7, 4, 3, 2, 5, 2, 7, 6])) === Number(digits[8]);
}

export const entry: RegistryEntry = {
  name: 'New Zealand',
  sources: [
    'https://en.wikipedia.org/wiki/New_Zealand_Business_Number',
    'https://en.wikipedia.org/wiki/NHI_Number',
    'https://www.ird.govt.nz/managing-my-tax/ird-numbers',
  ],
  numbers: [
    {
      id: 'nz-ird',
      title: 'New Zealand tax number (IRD)',
      type: 'tax-id',
      layouts: ['99-999-999', '999-999-999', '99999999', '999999999'],
      verify: hasInlandRevenueCheck,
      strength: 1,
      words: ['ird', 'inland revenue'],
    },
    {
      id: 'nz-health-index',
      title: 'New Zealand national health index number',
      type: 'national-id',
      layouts: ['AAA9999', 'AAA99AX'],
      pattern: /^[A-HJ-NP-Z]{3}/,
      strength: 0,
      words: ['nhi', 'health index'],
      onlyWithWord: true,
    },
    {
      id: 'nz-passport',
      title: 'New Zealand passport',
      type: 'passport',
      layouts: ['AA999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
