import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

const letters: Readonly<Record<string, string>> = {
  S: 'JZIHGFEDCBA',
  T: 'GFEDCBAJZIH',
  F: 'XWUTRQPNMLK',
  G: 'RQPNMLKXWUT',
  M: 'KLJNPQRTUWX',
};

function hasLetter(value: string): boolean {
  const offset = value[0] === 'M' ? 3 : 0;
  const left = (weightedSum(value.slice(1), [2, 7, 6, 5, 4, 3, 2]) + offset) % 11;
  if (value[0] === 'M') return letters.M![10 - left] === value[8];
  return letters[value[0]!]?.[left] === value[8];
}

function hasBusinessLetter(value: string): boolean {
  return 'XMKECAWLJDB'[weightedSum(value, [10, 4, 9, 3, 8, 2, 7, 1]) % 11] === value[8];
}

function hasCompanyLetter(value: string): boolean {
  return 'ZKCMDNERGWH'[weightedSum(value, [10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11] === value[9];
}

const otherAlphabet = 'ABCDEFGHJKLMNPQRSTUVWX0123456789';

function hasOtherLetter(value: string): boolean {
  let sum = 0;
  for (const [index, weight] of [4, 3, 5, 3, 10, 2, 2, 5, 7].entries())
    sum += otherAlphabet.indexOf(value[index]!) * weight;
  return otherAlphabet[(((sum - 5) % 11) + 11) % 11] === value[9];
}

export const entry: RegistryEntry = {
  name: 'Singapore',
  sources: [
    'https://en.wikipedia.org/wiki/National_Registration_Identity_Card',
    'https://www.uen.gov.sg/ueninternet/faces/pages/admin/aboutUEN.jspx',
  ],
  numbers: [
    {
      id: 'sg-nric',
      title: 'Singaporean identity number (NRIC, FIN)',
      type: 'national-id',
      layouts: ['A9999999A'],
      pattern: /^[STFGM]/,
      verify: hasLetter,
      strength: 2,
      words: ['nric', 'fin', 'identity card', 'ic no'],
    },
    {
      id: 'sg-uen-business',
      title: 'Singaporean entity number of a business',
      type: 'tax-id',
      layouts: ['99999999A'],
      verify: hasBusinessLetter,
      strength: 1.4,
      words: ['uen', 'unique entity', 'acra', 'business registration'],
    },
    {
      id: 'sg-uen-company',
      title: 'Singaporean entity number of a company',
      type: 'tax-id',
      layouts: ['999999999A'],
      pattern: /^(?:19|20)/,
      verify: hasCompanyLetter,
      strength: 3,
      words: ['uen', 'unique entity', 'acra', 'business registration', 'gst'],
    },
    {
      id: 'sg-uen-other',
      title: 'Singaporean entity number of another entity',
      type: 'tax-id',
      layouts: ['A99AA9999A', 'A99AX9999A'],
      pattern: /^[RST]/,
      verify: hasOtherLetter,
      strength: 2,
      words: ['uen', 'unique entity', 'acra'],
    },
    {
      id: 'sg-passport',
      title: 'Singaporean passport',
      type: 'passport',
      layouts: ['A9999999A'],
      pattern: /^[KE]/,
      strength: 1,
      words: [],
      onlyWithWord: true,
    },
  ],
};
