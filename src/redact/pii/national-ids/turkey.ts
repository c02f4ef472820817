import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

function hasBothChecks(value: string): boolean {
  const odd = weightedSum(value, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
  const even = weightedSum(value, [0, 1, 0, 1, 0, 1, 0, 1]);
  const ninth = (((odd * 7 - even) % 10) + 10) % 10;
  return ninth === Number(value[9]) && (odd + even + ninth) % 10 === Number(value[10]);
}

function hasTaxCheck(value: string): boolean {
  let sum = 0;
  for (let index = 0; index < 9; index++) {
    const shifted = (Number(value[index]) + 9 - index) % 10;
    const product = (shifted * 2 ** (9 - index)) % 9;
    sum += shifted !== 0 && product === 0 ? 9 : product;
  }
  return (10 - (sum % 10)) % 10 === Number(value[9]);
}

export const entry: RegistryEntry = {
  name: 'Turkey',
  sources: [
    'https://tr.wikipedia.org/wiki/T%C3%BCrkiye_Cumhuriyeti_Kimlik_Numaras%C4%B1',
    'https://en.wikipedia.org/wiki/Vehicle_registration_plates_of_Turkey',
  ],
  numbers: [
    {
      id: 'tr-identity-number',
      title: 'Turkish identity number',
      type: 'national-id',
      layouts: ['99999999999'],
      pattern: /^[1-9]/,
      verify: hasBothChecks,
      strength: 2,
      words: ['tc kimlik', 't c kimlik', 'kimlik no', 'kimlik numarasi', 'tckn', 'kimlik', 'vatandaslik'],
    },
    {
      id: 'tr-tax-number',
      title: 'Turkish tax number',
      type: 'tax-id',
      layouts: ['9999999999'],
      verify: hasTaxCheck,
      strength: 1,
      words: ['vergi no', 'vergi kimlik', 'vkn', 'vergi numarasi'],
    },
    {
      id: 'tr-passport',
      title: 'Turkish passport',
      type: 'passport',
      layouts: ['A99999999', 'A9999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
    {
      id: 'tr-licence-plate',
      title: 'Turkish licence plate',
      type: 'national-id',
      layouts: [
        '99 A 9999',
        '99 A 99999',
        '99 AA 999',
        '99 AA 9999',
        '99 AAA 99',
        '99 AAA 999',
        '99 AAA 9999',
        '99 A 999',
        '99 A 99',
        '99 AA 99',
        '99A9999',
        '99AA999',
        '99AA9999',
        '99AAA99',
        '99AAA999',
        '99-AA-999',
        '99-AAA-99',
        '99-AAA-999',
        '99-A-9999',
      ],
      pattern: /^(?:0[1-9]|[1-7]\d|8[01])/,
      strength: 0,
      words: ['plaka', 'plate', 'arac', 'ruhsat'],
      onlyWithWord: true,
    },
  ],
};
