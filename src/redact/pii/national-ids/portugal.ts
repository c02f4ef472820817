import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** The citizen card's check letters and digits: Luhn over base 36. */
function hasCardCheck(value: string): boolean {
  let sum = 0;
  for (let index = 0; index < 12; index++) {
    const code = Number.parseInt(value[index]!, 36);
    const weighted = index % 2 === 0 ? code * 2 : code;
    sum += index % 2 === 0 && weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}

export const entry: RegistryEntry = {
  name: 'Portugal',
  sources: [
    'https://pt.wikipedia.org/wiki/N%C3%BAmero_de_identifica%C3%A7%C3%A3o_fiscal',
    'https://pt.wikipedia.org/wiki/Cart%C3%A3o_de_cidad%C3%A3o',
  ],
  numbers: [
    {
      id: 'pt-nif',
      title: 'Portuguese tax number (NIF)',
      type: 'tax-id',
      layouts: ['999999999', '999 999 999', 'pt999999999'],
      verify: (value) => {
        const digits = value.replace('PT', '');
        const left = weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
        return /^(?:[1235689]|4[05]|7)/.test(digits) && (left < 2 ? 0 : 11 - left) === Number(digits[8]);
      },
      strength: 1.05,
      words: ['nif', 'contribuinte', 'nipc', 'identificacao fiscal'],
    },
    {
      id: 'pt-citizen-card',
      title: 'Portuguese citizen card',
      type: 'national-id',
      layouts: ['99999999 9 AA9', '999999999AA9', '99999999 9AA9'],
      verify: hasCardCheck,
      strength: 1,
      words: ['cartao de cidadao', 'cartão', 'cidadao', 'bilhete de identidade', 'cc'],
    },
    {
      id: 'pt-passport',
      title: 'Portuguese passport',
      type: 'passport',
      layouts: ['A999999', 'AA999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
