import { weightedSum } from '../check-digits/weighted-sum.ts';
import type { RegistryEntry } from './registry-entry.ts';

const businessWeights = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19];

export const entry: RegistryEntry = {
  name: 'Australia',
  sources: [
    'https://abr.business.gov.au/Help/AbnFormat',
    'https://en.wikipedia.org/wiki/Tax_file_number',
    'https://asic.gov.au/for-business/registering-a-company/steps-to-register-a-company/australian-company-numbers/australian-company-number-digit-check/',
    'https://meteor.aihw.gov.au/content/270101',
  ],
  numbers: [
    {
      id: 'au-tfn',
      title: 'Australian tax file number',
      type: 'tax-id',
      layouts: ['999_999_999', '999999999'],
      verify: (value) => weightedSum(value, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0,
      strength: 1,
      words: ['tfn', 'tax file number', 'tax file'],
    },
    {
      id: 'au-abn',
      title: 'Australian business number',
      type: 'tax-id',
      layouts: ['99 999 999 999', '99999999999'],
      pattern: /^[1-9]/,
      verify: (value) => (weightedSum(value, businessWeights) - businessWeights[0]!) % 89 === 0,
      strength: 1.9,
      words: ['abn', 'business number'],
    },
    {
      id: 'au-acn',
      title: 'Australian company number',
      type: 'tax-id',
      layouts: ['999 999 999', '999999999'],
      verify: (value) => (10 - (weightedSum(value, [8, 7, 6, 5, 4, 3, 2, 1]) % 10)) % 10 === Number(value[8]),
      strength: 1,
      words: ['acn', 'company number'],
    },
    {
      id: 'au-medicare',
      title: 'Australian Medicare number',
      type: 'national-id',
      layouts: ['9999_99999_9', '9999999999', '9999 99999 9-9', '99999999999'],
      pattern: /^[2-6]/,
      verify: (value) => weightedSum(value, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(value[8]),
      strength: 1.3,
      words: ['medicare'],
    },
    {
      id: 'au-passport',
      title: 'Australian passport',
      type: 'passport',
      layouts: ['A9999999', 'AA9999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
    {
      id: 'au-driver-licence',
      title: 'Australian driver licence',
      type: 'national-id',
      layouts: ['999999999', '99999999', '9999999'],
      strength: 0,
      words: ['driver licence', 'driver s licence', 'drivers licence', 'driving licence'],
      onlyWithWord: true,
    },
  ],
};
