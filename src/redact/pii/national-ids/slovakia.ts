import { remainder } from '../check-digits/remainder.ts';
import { isBirthNumber } from './czechia.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Slovakia',
  sources: [
    'https://sk.wikipedia.org/wiki/Rodn%C3%A9_%C4%8D%C3%ADslo',
    'https://sk.wikipedia.org/wiki/Da%C5%88ov%C3%A9_identifika%C4%8Dn%C3%A9_%C4%8D%C3%ADslo',
  ],
  numbers: [
    {
      id: 'sk-birth-number',
      title: 'Slovak birth number',
      type: 'national-id',
      layouts: ['9999999999', '999999/9999'],
      verify: isBirthNumber,
      strength: 1.8,
      words: ['rodne cislo', 'birth number', 'rc'],
    },
    {
      id: 'sk-birth-number-before-1954',
      title: 'Slovak birth number from before 1954',
      type: 'national-id',
      layouts: ['999999999', '999999/999'],
      verify: isBirthNumber,
      strength: 1,
      words: ['rodne cislo', 'birth number', 'rc'],
    },
    {
      id: 'sk-vat',
      title: 'Slovak VAT number',
      type: 'tax-id',
      layouts: ['sk9999999999'],
      pattern: /^SK[1-9]\d[2346-9]/,
      verify: (value) => remainder(value.slice(2), 11) === 0,
      strength: 1.2,
      words: ['dph', 'dic', 'dič', 'ic dph'],
    },
    {
      id: 'sk-passport',
      title: 'Slovak passport',
      type: 'passport',
      layouts: ['X9999999', 'AA9999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
