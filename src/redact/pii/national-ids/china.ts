import { isYearMonthDay } from '../check-digits/calendar-date.ts';
import { hasMod11And2Digit } from '../check-digits/iso-7064.ts';
import type { RegistryEntry } from './registry-entry.ts';

const provinces = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[123])/;
const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

export const entry: RegistryEntry = {
  name: 'China',
  sources: [
    'https://en.wikipedia.org/wiki/Resident_Identity_Card',
    'https://zh.wikipedia.org/wiki/%E7%BB%9F%E4%B8%80%E7%A4%BE%E4%BC%9A%E4%BF%A1%E7%94%A8%E4%BB%A3%E7%A0%81',
  ],
  numbers: [
    {
      id: 'cn-resident-id',
      title: 'Chinese resident identity number',
      type: 'national-id',
      layouts: ['99999999999999999X'],
      pattern: /^\d{6}(?:1[89]|20)\d{9}[\dX]$/,
      verify: (value) => provinces.test(value) && isYearMonthDay(value, 8) && hasMod11And2Digit(value),
      strength: 4.3,
      words: ['身份证', '公民身份号码', 'resident id', 'id card'],
    },
    {
      id: 'cn-resident-id-1984',
      title: 'Chinese resident identity number of 15 digits',
      type: 'national-id',
      layouts: ['999999999999999'],
      verify: (value) => provinces.test(value) && isYearMonthDay(value, 6),
      strength: 1.8,
      words: ['身份证', '公民身份号码', 'resident id', 'id card'],
    },
    {
      id: 'cn-social-credit-code',
      title: 'Chinese unified social credit code',
      type: 'tax-id',
      layouts: ['XX999999XXXXXXXXXX'],
      pattern: /^[159AY][1239]\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/,
      verify: (value) => {
        let sum = 0;
        for (const [index, weight] of creditWeights.entries())
          sum += creditAlphabet.indexOf(value[index]!) * weight;
        return creditAlphabet[(31 - (sum % 31)) % 31] === value[17];
      },
      strength: 3.5,
      words: ['统一社会信用代码', 'credit code', 'uscc'],
    },
    {
      id: 'cn-passport',
      title: 'Chinese passport',
      type: 'passport',
      layouts: ['AX9999999'],
      pattern: /^(?:G\d|E(?![IO])[A-Z0-9]|[DPS]\d)/,
      strength: 1,
      words: [],
      onlyWithWord: true,
    },
  ],
};
