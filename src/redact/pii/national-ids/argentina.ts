import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

const taxWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
const taxCheckDigits: Readonly<Record<number, number>> = { 10: 9, 11: 0 };

export const entry: RegistryEntry = {
  name: 'Argentina',
  sources: [
    'https://es.wikipedia.org/wiki/Clave_%C3%9Anica_de_Identificaci%C3%B3n_Tributaria',
    'https://en.wikipedia.org/wiki/Documento_Nacional_de_Identidad_(Argentina)',
  ],
  numbers: [
    {
      id: 'ar-cuit',
      title: 'Argentine tax number (CUIT, CUIL)',
      type: 'tax-id',
      layouts: ['99999999999', '99-99999999-9'],
      pattern: /^(?:2[034567]|3[034])/,
      verify: (value) => {
        const check = 11 - (weightedSum(value, taxWeights) % 11);
        return (taxCheckDigits[check] ?? check) === Number(value[10]);
      },
      strength: 2,
      words: ['cuit', 'cuil', 'cdi', 'clave unica'],
    },
    {
      id: 'ar-dni',
      title: 'Argentine identity card (DNI)',
      type: 'national-id',
      layouts: ['99.999.999', '99999999'],
      strength: 0,
      words: ['dni', 'documento nacional de identidad', 'documento'],
      onlyWithWord: true,
    },
    {
      id: 'ar-passport',
      title: 'Argentine passport',
      type: 'passport',
      layouts: ['AAA999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
