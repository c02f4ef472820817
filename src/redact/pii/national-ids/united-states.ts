import { hasLuhnDigit } from '../check-digits/luhn.ts';
import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

const healthLetters = '[AC-HJKMNP-RT-Y]';
const healthPattern = new RegExp(
  `^[1-9]${healthLetters}(?:${healthLetters}|\\d)\\d${healthLetters}(?:${healthLetters}|\\d)\\d${healthLetters}{2}\\d{2}$`,
);

/** Areas 000, 666 and 9xx, group 00 and serial number 0000 are not given. */
const socialSecurity = /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/;

const campuses = '0[1-6]|1[0-6]|2[0-7]|3[0-9]|4[0-8]|5[0-9]|6[0-8]|7[1-7]|8[0-8]|9[0-589]';
const employer = new RegExp(`^(?:${campuses})`);

const socialWords = [
  'ssn',
  'ssns',
  'social security',
  'social sec',
  'soc sec',
  'socialsecurity',
  'ss number',
  'ss',
];

function hasRoutingCheck(value: string): boolean {
  return weightedSum(value, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0;
}

export const entry: RegistryEntry = {
  name: 'United States',
  sources: [
    'https://www.ssa.gov/employer/randomization.html',
    'https://www.irs.gov/tin/itin/individual-taxpayer-identification-number-itin',
    'https://www.irs.gov/businesses/small-businesses-self-employed/how-eins-are-assigned-and-valid-ein-prefixes',
    'https://www.cms.gov/training-education/medicare-learning-network/resources/understanding-the-mbi',
    'https://en.wikipedia.org/wiki/National_Provider_Identifier',
    'https://en.wikipedia.org/wiki/DEA_number',
    'https://en.wikipedia.org/wiki/ABA_routing_transit_number',
  ],
  numbers: [
    {
      id: 'us-ssn',
      title: 'US social security number',
      type: 'us-ssn',
      layouts: ['999-99-9999'],
      pattern: socialSecurity,
      strength: 0,
      layoutStrength: 1.3,
      words: socialWords,
    },
    {
      id: 'us-ssn-unparted',
      title: 'US social security number without hyphens',
      type: 'us-ssn',
      layouts: ['999999999', '999 99 9999', '999.99.9999'],
      pattern: socialSecurity,
      strength: 0,
      words: socialWords,
      onlyWithWord: true,
    },
    {
      id: 'us-itin',
      title: 'US individual taxpayer number (ITIN)',
      type: 'tax-id',
      layouts: ['999-99-9999', '999 99 9999', '999999999'],
      pattern: /^9\d{2}(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])/,
      strength: 1.1,
      words: ['itin', 'individual taxpayer', 'taxpayer', 'tax id'],
    },
    {
      id: 'us-ein',
      title: 'US employer number (EIN)',
      type: 'tax-id',
      layouts: ['99-9999999'],
      pattern: employer,
      strength: 0,
      words: ['ein', 'fein', 'employer identification', 'federal tax', 'tax id', 'taxpayer'],
      onlyWithWord: true,
    },
    {
      id: 'us-mbi',
      title: 'US Medicare beneficiary number',
      type: 'national-id',
      layouts: ['9AX9-AX9-AA99', '9AX9AX9AA99', '9AX9 AX9 AA99'],
      pattern: healthPattern,
      strength: 0.5,
      words: ['mbi', 'medicare', 'beneficiary'],
    },
    {
      id: 'us-npi',
      title: 'US national provider identifier',
      type: 'national-id',
      layouts: ['9999999999', '9999-999-999', '9999 999 999'],
      pattern: /^[12](?!(\d)\1{8})/,
      verify: (value) => hasLuhnDigit(`80840${value}`),
      strength: 1.7,
      words: ['npi', 'provider'],
    },
    {
      id: 'us-dea',
      title: 'US DEA registration number',
      type: 'national-id',
      layouts: ['AA9999999', 'A99999999'],
      pattern: /^[ABCDEFGHJKLMPRSTUX][A-Z9]/,
      verify: (value) => weightedSum(value.slice(2), [1, 2, 1, 2, 1, 2]) % 10 === Number(value[8]),
      strength: 1.1,
      words: ['dea', 'certificate', 'prescriber', 'controlled substance'],
    },
    {
      id: 'us-passport',
      title: 'US passport',
      type: 'passport',
      layouts: ['A99999999', '999999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
    {
      id: 'us-driver-license',
      title: 'US driver license',
      type: 'national-id',
      layouts: [
        'A9999999',
        'A99999999',
        'A999999999999',
        'A99999999999',
        'A999-9999-9999',
        'A999-999-99-999-9',
        'AA999999',
        'AA9999999',
        '999999',
        '9999999',
        '99999999',
        '999999999',
        '9999999999',
        'A999999',
        'A999999999',
        '99AAA9999',
        'A99-99-9999',
        '999-999-999',
        '99 999 999',
      ],
      strength: 0,
      words: [
        'driver s license',
        'driver license',
        'drivers license',
        'driving license',
        'driver s licence',
        'driver licence',
        'license number',
        'licence number',
        'dl number',
        'dl',
        'permit',
        'lic',
        'my license',
      ],
      onlyWithWord: true,
    },
    {
      id: 'us-bank-account',
      title: 'US bank account',
      type: 'tax-id',
      layouts: [
        '99999999',
        '999999999',
        '9999999999',
        '99999999999',
        '999999999999',
        '9999999999999',
        '99999999999999',
      ],
      strength: 0,
      words: [
        'account number',
        'acct',
        'account no',
        'bank account',
        'bank',
        'checking account',
        'savings account',
        'account',
      ],
      onlyWithWord: true,
    },
    {
      id: 'us-routing-number',
      title: 'US bank routing number',
      type: 'tax-id',
      layouts: ['999999999', '9999-9999-9'],
      pattern: /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)/,
      verify: hasRoutingCheck,
      strength: 1.2,
      words: ['routing', 'aba', 'rtn', 'transit'],
    },
  ],
};
