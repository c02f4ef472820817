import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Uruguay',
  sources: ['https://es.wikipedia.org/wiki/C%C3%A9dula_de_identidad_(Uruguay)'],
  numbers: [
    {
      id: 'uy-ci',
      title: 'Uruguayan identity card number',
      type: 'national-id',
      layouts: ['9.999.999-9', '9999999-9', '99999999'],
      verify: (value) => (10 - (weightedSum(value, [2, 9, 8, 7, 6, 3, 4]) % 10)) % 10 === Number(value[7]),
      strength: 1,
      words: ['cedula', 'ci', 'documento'],
    },
    {
      id: 'uy-rut',
      title: 'Uruguayan tax number (RUT)',
      type: 'tax-id',
      layouts: ['999999999999'],
      pattern: /^(?:0[1-9]|1\d|2[012])\d{6}001/,
      verify: (value) =>
        (11 - (weightedSum(value, [4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(value[11]),
      strength: 4,
      words: ['rut', 'ruc'],
    },
  ],
};
