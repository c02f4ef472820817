import { hasLuhnDigit } from '../check-digits/luhn.ts';
import { remainder } from '../check-digits/remainder.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** Corsica's departments have a letter that counts as a number. */
function hasKey(value: string): boolean {
  const digits = value.replace('2A', '19').replace('2B', '18');
  return 97 - remainder(digits.slice(0, 13), 97) === Number(digits.slice(13));
}

export const entry: RegistryEntry = {
  name: 'France',
  sources: [
    'https://fr.wikipedia.org/wiki/Num%C3%A9ro_de_s%C3%A9curit%C3%A9_sociale_en_France',
    'https://fr.wikipedia.org/wiki/Syst%C3%A8me_d%27identification_du_r%C3%A9pertoire_des_entreprises',
    'https://www.oecd.org/content/dam/oecd/en/topics/policy-issue-focus/aeoi/france-tin.pdf',
  ],
  numbers: [
    {
      id: 'fr-nir',
      title: 'French social security number (NIR)',
      type: 'national-id',
      layouts: ['99999X999999999', '9 99 99 9X 999 999 99', '99999X9999999 99'],
      pattern: /^[1-478]\d{2}(?:0[1-9]|[1-46-9]\d|5[0-9])\d[0-9AB]\d{6}\d{2}$/,
      verify: hasKey,
      strength: 2.6,
      words: ['nir', 'numero de securite sociale', 'securite sociale', 'insee', 'secu', 'carte vitale'],
    },
    {
      id: 'fr-tax-number',
      title: 'French tax number (SPI)',
      type: 'tax-id',
      layouts: ['9999999999999', '99 99 999 999 999'],
      pattern: /^[0-3]/,
      verify: (value) => remainder(value.slice(0, 10), 511) === Number(value.slice(10)),
      strength: 3.2,
      words: ['numero fiscal', 'spi', 'impots', 'nif'],
    },
    {
      id: 'fr-siren',
      title: 'French company number (SIREN)',
      type: 'tax-id',
      layouts: ['999 999 999', '999999999'],
      verify: hasLuhnDigit,
      strength: 1,
      words: ['siren', 'rcs'],
    },
    {
      id: 'fr-siret',
      title: 'French establishment number (SIRET)',
      type: 'tax-id',
      layouts: ['99999999999999', '999 999 999 99999'],
      verify: (value) => hasLuhnDigit(value) && hasLuhnDigit(value.slice(0, 9)),
      strength: 1.9,
      words: ['siret'],
    },
    {
      id: 'fr-vat',
      title: 'French VAT number',
      type: 'tax-id',
      layouts: ['fr99999999999', 'fr 99 999999999', 'fr99 999999999', 'fr 99 999 999 999'],
      verify: (value) =>
        hasLuhnDigit(value.slice(4)) &&
        (12 + 3 * remainder(value.slice(4), 97)) % 97 === Number(value.slice(2, 4)),
      strength: 2.9,
      words: ['tva', 'vat'],
    },
    {
      id: 'fr-passport',
      title: 'French passport',
      type: 'passport',
      layouts: ['99AA99999'],
      strength: 0,
      words: [],
    },
    {
      id: 'fr-identity-card',
      title: 'French identity card',
      type: 'national-id',
      layouts: ['999999999999', 'XXXXXXXXX'],
      pattern: /^(?=.*\d)(?:\d{12}|[A-Z0-9]{9})$/,
      strength: 0,
      words: ['carte d identite', 'carte nationale d identite', 'cni', 'carte identite'],
      onlyWithWord: true,
    },
  ],
};
