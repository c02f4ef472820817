import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

const kinds: Readonly<Record<string, number>> = { V: 4, E: 8, J: 12, P: 16, G: 20, C: 12 };

export const entry: RegistryEntry = {
  name: 'Venezuela',
  sources: ['https://es.wikipedia.org/wiki/Registro_%C3%9Anico_de_Informaci%C3%B3n_Fiscal'],
  numbers: [
    {
      id: 've-rif',
      title: 'Venezuelan tax number (RIF)',
      type: 'tax-id',
      layouts: ['A-99999999-9', 'A999999999', 'A-999999999'],
      pattern: /^[VEJPGC]/,
      verify: (value) => {
        const sum = kinds[value[0]!]! + weightedSum(value.slice(1), [3, 2, 7, 6, 5, 4, 3, 2]);
        return ((11 - (sum % 11)) % 11) % 10 === Number(value[9]);
      },
      strength: 1.6,
      words: ['rif', 'informacion fiscal'],
    },
    {
      id: 've-cedula',
      title: 'Venezuelan identity card number',
      type: 'national-id',
      layouts: ['A-99.999.999', 'A-99999999', 'A99999999'],
      pattern: /^[VE]/,
      strength: 1,
      words: ['cedula', 'ci'],
      onlyWithWord: true,
    },
  ],
};
