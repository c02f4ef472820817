import { hasVerhoeffDigit } from '../check-digits/verhoeff.ts';
import type { RegistryEntry } from './registry-entry.ts';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function hasGoodsAndServicesCheck(value: string): boolean {
  let sum = 0;
  for (let index = 0; index < 14; index++) {
    const product = alphabet.indexOf(value[index]!) * (1 + (index % 2));
    sum += Math.floor(product / 36) + (product % 36);
  }
  return alphabet[(36 - (sum % 36)) % 36] === value[14];
}

const states =
  /^(?:AN|AP|AR|AS|BR|CG|CH|DD|DL|DN|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TG|TN|TR|TS|UA|UK|UP|WB)/;

export const entry: RegistryEntry = {
  name: 'India',
  sources: [
    'https://en.wikipedia.org/wiki/Aadhaar',
    'https://en.wikipedia.org/wiki/Permanent_account_number',
    'https://en.wikipedia.org/wiki/Goods_and_Services_Tax_(India)',
    'https://en.wikipedia.org/wiki/Vehicle_registration_plates_of_India',
    'https://en.wikipedia.org/wiki/Indian_passport',
  ],
  numbers: [
    {
      id: 'in-aadhaar',
      title: 'Indian Aadhaar number',
      type: 'national-id',
      layouts: ['9999_9999_9999', '999999999999'],
      pattern: /^[2-9]/,
      verify: hasVerhoeffDigit,
      strength: 1.1,
      words: ['aadhaar', 'aadhar', 'uidai', 'आधार'],
    },
    {
      id: 'in-pan',
      title: 'Indian permanent account number',
      type: 'tax-id',
      layouts: ['AAAAA9999A'],
      pattern: /^[A-Z]{3}[ABCEFGHJLPT]/,
      strength: 0.3,
      words: ['pan', 'permanent account', 'income tax'],
    },
    {
      id: 'in-gstin',
      title: 'Indian goods and services tax number',
      type: 'tax-id',
      layouts: ['99AAAAA9999AXAX'],
      pattern: /^(?:0[1-9]|[12]\d|3[0-8]|9[79])[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z/,
      verify: hasGoodsAndServicesCheck,
      strength: 3,
      words: ['gstin', 'gst'],
    },
    {
      id: 'in-voter',
      title: 'Indian voter card',
      type: 'national-id',
      layouts: ['AAA9999999'],
      strength: 0,
      words: ['voter', 'epic', 'elector', 'election'],
      onlyWithWord: true,
    },
    {
      id: 'in-passport',
      title: 'Indian passport',
      type: 'passport',
      layouts: ['A9999999', 'A9 99999'],
      pattern: /^[A-PR-WY][1-9]\d{5}[1-9]$/,
      strength: 0.1,
      words: [],
      onlyWithWord: true,
    },
    {
      id: 'in-licence-plate',
      title: 'Indian vehicle registration',
      type: 'national-id',
      layouts: [
        'AA99AA9999',
        'AA99A9999',
        'AA 99 AA 9999',
        'AA-99-AA-9999',
        'AA 99 A 9999',
        'AA9A9999',
        'AA99AAA9999',
        'AA 99 AAA 9999',
        'AA-99-A-9999',
      ],
      verify: (value) => states.test(value),
      strength: 1.1,
      words: ['vehicle', 'registration', 'plate', 'rto', 'vahan', 'number plate'],
    },
    {
      id: 'in-driving-licence',
      title: 'Indian driving licence',
      type: 'national-id',
      layouts: ['AA9999999999999', 'AA99 99999999999', 'AA-9999999999999', 'AA99-99999999999'],
      verify: (value) => states.test(value) && /^.{4}(?:19|20)\d\d/.test(value),
      strength: 2.4,
      words: ['driving licence', 'driving license', 'dl'],
    },
  ],
};
