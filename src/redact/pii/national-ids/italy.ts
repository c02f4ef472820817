import { hasLuhnDigit } from '../check-digits/luhn.ts';
import type { RegistryEntry } from './registry-entry.ts';

const oddPlaces = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

function hasFiscalLetter(value: string): boolean {
  let sum = 0;
  for (let index = 0; index < 15; index++) {
    const code = value.charCodeAt(index);
    const place = code < 65 ? code - 48 : code - 65;
    sum += index % 2 === 0 ? oddPlaces[place]! : place;
  }
  return String.fromCharCode(65 + (sum % 26)) === value[15];
}

export const entry: RegistryEntry = {
  name: 'Italy',
  sources: [
    'https://it.wikipedia.org/wiki/Codice_fiscale',
    'https://it.wikipedia.org/wiki/Partita_IVA',
    'https://it.wikipedia.org/wiki/Carta_d%27identit%C3%A0_elettronica_italiana',
    'https://it.wikipedia.org/wiki/Patente_di_guida',
  ],
  numbers: [
    {
      id: 'it-fiscal-code',
      title: 'Italian fiscal code',
      type: 'national-id',
      layouts: ['AAAAAAXXAXXAXXXA', 'AAA AAA XXAXX AXXXA'],
      // Digits become letters where two people would have the same code.
      pattern: /^[A-Z]{6}[0-9LMNP-V]{2}[ABCDEHLMPRST][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]$/,
      verify: (value) => hasFiscalLetter(value),
      strength: 3.5,
      words: ['codice fiscale', 'cf', 'cod fisc', 'fiscal code'],
    },
    {
      id: 'it-vat',
      title: 'Italian VAT number',
      type: 'tax-id',
      layouts: ['99999999999', 'it99999999999', 'it 99999999999', '999 9999 9999'],
      // The eighth to tenth digit are the tax office: a province, or what has none.
      pattern: /^(?:IT)?(?!0{7})\d{7}(?:0(?!00)\d{2}|100|12[01]|888|999)/,
      verify: (value) => hasLuhnDigit(value.replace('IT', '')),
      strength: 1.9,
      words: ['partita iva', 'piva', 'p iva', 'iva'],
    },
    {
      id: 'it-identity-card',
      title: 'Italian identity card',
      type: 'national-id',
      layouts: ['AA99999AA', 'AA9999999', '9999999AA', 'AA 9999999'],
      pattern: /^(?:C[A-Z]\d{5}[A-Z]{2}|[A-Z]{2}\d{7}|\d{7}[A-Z]{2})$/,
      strength: 0,
      words: [
        'carta d identita',
        'carta identita',
        'carta di identita',
        'cie',
        'identita',
        'documento',
        'riconoscimento',
      ],
      onlyWithWord: true,
    },
    {
      id: 'it-driver-licence',
      title: 'Italian driving licence',
      type: 'national-id',
      layouts: ['AA9999999A', 'A9XXXXXXXA'],
      pattern: /^(?:[A-Z]{2}\d{7}[A-Z]|U1[BCDFGHLJKMNPRSTUWYXZ0-9]{7}[A-Z])$/,
      strength: 0,
      words: ['patente', 'licenza di guida', 'driving licence', 'driver license'],
      onlyWithWord: true,
    },
    {
      id: 'it-passport',
      title: 'Italian passport',
      type: 'passport',
      layouts: ['AA9999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
