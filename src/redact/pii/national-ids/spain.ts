import { remainder } from '../check-digits/remainder.ts';
import { weightedDigitSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

const letters = 'TRWAGMYFPDXBNJZSQVHLCKE';

function hasLetter(value: string): boolean {
  return letters[Number(value.slice(0, -1)) % 23] === value.at(-1);
}

function hasCompanyCheck(value: string): boolean {
  const check = (10 - (weightedDigitSum(value.slice(1), [2, 1, 2, 1, 2, 1, 2]) % 10)) % 10;
  const last = value[8]!;
  return /[KLMNPQRSW]/.test(value[0]!)
    ? last === 'JABCDEFGHI'[check]
    : last === String(check) || last === 'JABCDEFGHI'[check];
}

export const entry: RegistryEntry = {
  name: 'Spain',
  sources: [
    'https://es.wikipedia.org/wiki/N%C3%BAmero_de_identificaci%C3%B3n_fiscal',
    'https://es.wikipedia.org/wiki/N%C3%BAmero_de_identidad_de_extranjero',
    'https://es.wikipedia.org/wiki/C%C3%B3digo_de_identificaci%C3%B3n_fiscal',
  ],
  numbers: [
    {
      id: 'es-nif',
      title: 'Spanish identity number (DNI, NIF)',
      type: 'national-id',
      layouts: ['99999999A', '99999999-A', '99.999.999-A', '9999999-A', '9999999A'],
      verify: hasLetter,
      strength: 1.4,
      words: ['dni', 'nif', 'documento nacional de identidad', 'identificacion', 'documento'],
    },
    {
      id: 'es-nie',
      title: 'Spanish identity number of foreigners (NIE)',
      type: 'national-id',
      layouts: ['A9999999A', 'A-9999999-A'],
      pattern: /^[XYZ]/,
      verify: (value) => hasLetter(`${'XYZ'.indexOf(value[0]!)}${value.slice(1)}`),
      strength: 2.3,
      words: ['nie', 'identificacion de extranjero', 'identidad de extranjero', 'extranjero', 'nif'],
    },
    {
      id: 'es-nif-special',
      title: 'Spanish tax number of minors, emigrants and foreigners (NIF K, L, M)',
      type: 'tax-id',
      layouts: ['A9999999A'],
      pattern: /^[KLM]/,
      verify: (value) => hasLetter(value.slice(1)),
      strength: 2.3,
      words: ['nif', 'identificacion fiscal'],
    },
    {
      id: 'es-cif',
      title: 'Spanish company number (CIF)',
      type: 'tax-id',
      layouts: ['A9999999X', 'A-9999999X', 'A-99999999', 'esA9999999X'],
      pattern: /^(?:ES)?[ABCDEFGHJNPQRSUVW]\d{7}[0-9A-J]$/,
      verify: (value) => hasCompanyCheck(value.replace(/^ES(?=[A-Z])/, '')),
      strength: 1.3,
      words: ['cif', 'nif', 'identificacion fiscal'],
    },
    {
      id: 'es-social-security',
      title: 'Spanish social security number',
      type: 'national-id',
      layouts: ['999999999999', '99/99999999/99', '99 9999999999', '99 99999999 99', '99-99999999-99'],
      verify: (value) => remainder(value.slice(0, 10), 97) === Number(value.slice(10)),
      strength: 1.9,
      words: ['seguridad social', 'nuss', 'naf', 'nss', 'afiliacion'],
    },
    {
      id: 'es-passport',
      title: 'Spanish passport',
      type: 'passport',
      layouts: ['AAA999999', 'AAX999999', 'XX999999'],
      pattern: /[A-Z]/,
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
