import { isMonthAndDay } from '../check-digits/calendar-date.ts';
import { hasLuhnDigit } from '../check-digits/luhn.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Indonesia',
  sources: [
    'https://id.wikipedia.org/wiki/Nomor_Induk_Kependudukan',
    'https://id.wikipedia.org/wiki/Nomor_pokok_wajib_pajak',
  ],
  numbers: [
    {
      id: 'id-nik',
      title: 'Indonesian identity number (NIK)',
      type: 'national-id',
      layouts: ['9999999999999999', '9999 9999 9999 9999'],
      pattern: /^[1-9][1-9](?!00)\d\d(?!00)/,
      verify: (value) =>
        isMonthAndDay(value.slice(8, 10), Number(value.slice(6, 8)) % 40) && !value.endsWith('0000'),
      strength: 1.1,
      words: ['nik', 'ktp', 'induk kependudukan', 'kartu tanda penduduk'],
    },
    {
      id: 'id-npwp',
      title: 'Indonesian taxpayer number (NPWP)',
      type: 'tax-id',
      layouts: ['99.999.999.9-999.999', '999999999999999'],
      verify: (value) => hasLuhnDigit(value.slice(0, 9)),
      strength: 1,
      words: ['npwp', 'wajib pajak'],
    },
    {
      id: 'id-passport',
      title: 'Indonesian passport',
      type: 'passport',
      layouts: ['A9999999', 'AA999999'],
      pattern: /^[A-CEX]/,
      strength: 0.5,
      words: [],
      onlyWithWord: true,
    },
  ],
};
