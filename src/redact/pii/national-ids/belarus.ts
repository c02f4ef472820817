import { isDayMonthYear } from '../check-digits/calendar-date.ts';
import { travelDocumentDigit } from '../check-digits/machine-readable-zone.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Belarus',
  sources: ['https://en.wikipedia.org/wiki/Belarusian_passport'],
  numbers: [
    {
      id: 'by-identification-number',
      title: 'Belarusian identification number',
      type: 'national-id',
      layouts: ['9999999A999AA9'],
      pattern: /^[1-6]\d{6}[ABCHKEM]\d{3}(?:PB|BA|BI)\d$/,
      verify: (value) =>
        isDayMonthYear(value, 1) && travelDocumentDigit(value.slice(0, 13)) === Number(value[13]),
      strength: 5,
      words: ['личный номер', 'асабісты нумар', 'identification number'],
    },
    {
      id: 'by-passport',
      title: 'Belarusian passport',
      type: 'passport',
      layouts: ['AA9999999'],
      pattern: /^(?:AB|BM|HB|KH|MP|MC|KB|PP|SP|DP)/,
      strength: 1.7,
      words: [],
      onlyWithWord: true,
    },
  ],
};
