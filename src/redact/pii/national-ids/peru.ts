import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Peru',
  sources: ['https://es.wikipedia.org/wiki/Registro_%C3%9Anico_de_Contribuyentes'],
  numbers: [
    {
      id: 'pe-ruc',
      title: 'Peruvian taxpayer number (RUC)',
      type: 'tax-id',
      layouts: ['99999999999'],
      pattern: /^(?:1[0567]|20)/,
      verify: (value) =>
        (11 - (weightedSum(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(value[10]),
      strength: 2.2,
      words: ['ruc', 'contribuyente'],
    },
    {
      id: 'pe-dni',
      title: 'Peruvian identity card (DNI)',
      type: 'national-id',
      layouts: ['99999999', '99999999-9'],
      strength: 0,
      words: ['dni', 'documento nacional de identidad'],
      onlyWithWord: true,
    },
  ],
};
