import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

const ninoPrefix = /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]/;

/** Numbers given since 2010 leave 42 or 55 over. */
function isVat(value: string): boolean {
  const digits = value.replace('GB', '');
  const left = (weightedSum(digits, [8, 7, 6, 5, 4, 3, 2]) + Number(digits.slice(7, 9))) % 97;
  return left === 0 || (digits[0] !== '0' && (left === 42 || left === 55));
}

export const entry: RegistryEntry = {
  name: 'United Kingdom',
  sources: [
    'https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110',
    'https://www.datadictionary.nhs.uk/attributes/nhs_number.html',
    'https://en.wikipedia.org/wiki/Driving_licence_in_the_United_Kingdom',
    'https://en.wikipedia.org/wiki/Unique_Taxpayer_Reference',
    'https://en.wikipedia.org/wiki/Vehicle_registration_plates_of_the_United_Kingdom',
  ],
  numbers: [
    {
      id: 'gb-national-insurance',
      title: 'UK national insurance number',
      type: 'national-id',
      layouts: ['AA999999A', 'AA 99 99 99 A', 'AA 999999A', 'AA-99-99-99-A', 'AA 999999 A', 'AA999999 A'],
      pattern: /[A-D]$/,
      verify: (value) => ninoPrefix.test(value),
      strength: 1,
      words: ['nino', 'national insurance', 'ni number', 'ni no', 'insurance number'],
    },
    {
      id: 'gb-nhs',
      title: 'NHS number',
      type: 'national-id',
      layouts: ['999_999_9999', '9999999999'],
      pattern: /^(?!(\d)\1{9})/,
      verify: (value) =>
        (11 - (weightedSum(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(value[9]),
      strength: 1,
      words: ['nhs', 'national health', 'health service', 'health authority', 'patient number', 'chi number'],
    },
    {
      id: 'gb-utr',
      title: 'UK unique taxpayer reference',
      type: 'tax-id',
      layouts: ['9999999999', '99999 99999', '9999999999k'],
      verify: (value) =>
        '21987654321'[weightedSum(value.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11] === value[0],
      strength: 0.9,
      words: ['utr', 'unique taxpayer', 'taxpayer reference', 'self assessment', 'tax reference'],
    },
    {
      id: 'gb-vat',
      title: 'UK VAT number',
      type: 'tax-id',
      layouts: ['gb999999999', 'gb 999 9999 99', 'gb 999999999', '999 9999 99'],
      verify: isVat,
      strength: 1.5,
      words: ['vat'],
    },
    {
      id: 'gb-driving-licence',
      title: 'UK driving licence',
      type: 'national-id',
      layouts: ['AAAAA999999XXXXX', 'AAAA9999999XXXXX', 'AAA99999999XXXXX', 'AA999999999XXXXX'],
      pattern: /^[A-Z]{1,5}9{0,4}\d[0156]\d(?:0[1-9]|[12]\d|3[01])\d[A-Z9]{2}[A-Z0-9]{3}$/,
      verify: (value) => /^.{6}(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])/.test(value),
      strength: 1.5,
      words: [
        'driving licence',
        'driver licence',
        'driving license',
        'driver license',
        'dvla',
        'licence number',
        'driver number',
      ],
    },
    {
      id: 'gb-passport',
      title: 'UK passport',
      type: 'passport',
      layouts: ['999999999', 'AA9999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
    {
      id: 'gb-postcode',
      title: 'UK postcode',
      type: 'national-id',
      layouts: [
        'A9 9AA',
        'A99 9AA',
        'AA9 9AA',
        'AA99 9AA',
        'A9A 9AA',
        'AA9A 9AA',
        'AA9A9AA',
        'AA99AA',
        'AA999AA',
      ],
      pattern: /^[A-PR-UWYZ](?:[A-HK-Y]?\d[\dA-HJKMNPR-Y]?)\d[ABD-HJLNP-UW-Z]{2}$/,
      strength: 0.3,
      words: ['postcode', 'post code', 'postal code', 'zip code'],
      onlyWithWord: true,
    },
    {
      id: 'gb-licence-plate',
      title: 'UK vehicle registration',
      type: 'national-id',
      layouts: [
        'AA99 AAA',
        'AA99AAA',
        'A999 AAA',
        'AAA 999A',
        'A99 AAA',
        'AAA 99A',
        'AA99-AAA',
        'A999AAA',
        'AAA999A',
        'AAA 9A',
        'A9 AAA',
      ],
      pattern:
        /^(?:[A-HJ-PR-Y]{2}(?:0[2-9]|[12]\d|5[1-9]|[67]\d)[A-HJ-PR-Z]{3}|[A-HJ-NPR-TV-Y][1-9]\d{0,2}[A-HJ-PR-Y]{3}|[A-HJ-PR-Y]{3}[1-9]\d{0,2}[A-HJ-NPR-TV-Y])$/,
      strength: 0.3,
      words: [
        'registration',
        'number plate',
        'licence plate',
        'license plate',
        'vehicle',
        'vrn',
        'vrm',
        'dvla',
        'v5c',
        'mot',
        'reg',
        'car',
      ],
      onlyWithWord: true,
    },
  ],
};
