import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Colombia',
  sources: ['https://es.wikipedia.org/wiki/N%C3%BAmero_de_Identificaci%C3%B3n_Tributaria'],
  numbers: [
    {
      id: 'co-nit',
      title: 'Colombian tax number (NIT)',
      type: 'tax-id',
      layouts: ['999.999.999-9', '999999999-9'],
      verify: (value) => {
        const left = weightedSum(value, [41, 37, 29, 23, 19, 17, 13, 7, 3]) % 11;
        return (left < 2 ? left : 11 - left) === Number(value[9]);
      },
      strength: 1,
      words: ['nit', 'identificacion tributaria', 'rut'],
    },
    {
      id: 'co-cedula',
      title: 'Colombian citizenship card',
      type: 'national-id',
      layouts: ['9999999999', '9.999.999.999', '99.999.999', '99999999'],
      strength: 0,
      words: ['cedula', 'cédula de ciudadania', 'documento de identidad'],
      onlyWithWord: true,
    },
  ],
};
