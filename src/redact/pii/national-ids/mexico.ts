import { isYearMonthDay } from '../check-digits/calendar-date.ts';
import { hasLuhnDigit } from '../check-digits/luhn.ts';
import type { RegistryEntry } from './registry-entry.ts';

const curpAlphabet = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
const states =
  'AS|BC|BS|CC|CL|CM|CS|CH|DF|DG|GT|GR|HG|JC|MC|MN|MS|NT|NL|OC|PL|QT|QR|SP|SL|SR|TC|TS|TL|VZ|YN|ZS|NE';
const curpPattern = new RegExp(
  `^[A-Z][AEIOUX][A-Z]{2}\\d{6}[HMX](?:${states})[B-DF-HJ-NP-TV-Z]{3}[A-Z0-9]\\d$`,
);

function hasCurpDigit(value: string): boolean {
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += curpAlphabet.indexOf(value[index]!) * (18 - index);
  return (10 - (sum % 10)) % 10 === Number(value[17]);
}

export const entry: RegistryEntry = {
  name: 'Mexico',
  sources: [
    'https://es.wikipedia.org/wiki/Clave_%C3%9Anica_de_Registro_de_Poblaci%C3%B3n',
    'https://es.wikipedia.org/wiki/Registro_Federal_de_Contribuyentes_(M%C3%A9xico)',
    'https://en.wikipedia.org/wiki/CLABE',
  ],
  numbers: [
    {
      id: 'mx-curp',
      title: 'Mexican population registry code (CURP)',
      type: 'national-id',
      layouts: ['AAAA999999AAAAAAX9'],
      pattern: curpPattern,
      verify: (value) => isYearMonthDay(value, 4) && hasCurpDigit(value),
      strength: 5,
      words: ['curp'],
    },
    {
      id: 'mx-rfc',
      title: 'Mexican taxpayer registry code (RFC)',
      type: 'tax-id',
      layouts: ['AAAA999999XXX', 'AAA999999XXX', 'AAAA-999999-XXX', 'AAA-999999-XXX'],
      pattern: /[0-9A]$/,
      verify: (value) => isYearMonthDay(value, value.length - 9),
      strength: 1.6,
      words: ['rfc', 'registro federal'],
    },
    {
      id: 'mx-social-security',
      title: 'Mexican social security number',
      type: 'national-id',
      layouts: ['99999999999', '99-99-99-9999-9'],
      verify: hasLuhnDigit,
      strength: 1,
      words: ['nss', 'imss', 'seguro social'],
    },
    {
      id: 'mx-clabe',
      title: 'Mexican bank account (CLABE)',
      type: 'tax-id',
      layouts: ['999999999999999999'],
      verify: (value) => {
        let sum = 0;
        for (let index = 0; index < 17; index++) sum += (Number(value[index]) * [3, 7, 1][index % 3]!) % 10;
        return (10 - (sum % 10)) % 10 === Number(value[17]);
      },
      strength: 1,
      words: ['clabe'],
      onlyWithWord: true,
    },
    {
      id: 'mx-passport',
      title: 'Mexican passport',
      type: 'passport',
      layouts: ['A99999999', '99999999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
