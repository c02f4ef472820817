import { createHash } from 'node:crypto';
import type { Sample } from '../../../src/redact/secrets/sample.ts';
import type { CanaryKind } from './canary.ts';
import { cpfDigits, dniLetter, ibanOf, luhnDigit, nhsDigit, peselDigit } from './check-digits.ts';

const givenNames = ['Wilhelmina', 'Thaddeus', 'Ottoline', 'Barnaby', 'Seraphina', 'Leopold'];
const familyNames = ['Ostrander', 'Quillfeather', 'Vandermeer', 'Hathersage', 'Brambilla', 'Lindqvist'];
const streets = ['Ashdown Lane', 'Orchard Road', 'Mill Street', 'Harbour Street'];
const companies = ['ostrander-tools', 'quillworks', 'hathersage-mills', 'brambilla-pumps'];

const between = (sample: Sample, low: number, high: number) => String(low + sample.integer(high - low + 1));
const twoDigits = (sample: Sample, low: number, high: number) => between(sample, low, high).padStart(2, '0');

const card = (prefix: string, length: number) => (sample: Sample) => {
  const digits = prefix + sample.digits(length - prefix.length - 1);
  return digits + luhnDigit(digits);
};

/** Of the block that Germany gives to mobile telephones. */
const mobile = (sample: Sample) => `4915${sample.pick(['1', '2', '7'])}${sample.digits(8)}`;

const ssn = (sample: Sample) => [
  between(sample, 120, 649),
  twoDigits(sample, 11, 89),
  between(sample, 1100, 9899),
];

function nhs(sample: Sample): string {
  for (;;) {
    const digits = `4${sample.digits(8)}`;
    const last = nhsDigit(digits);
    if (last !== undefined) return digits + last;
  }
}

const birthDate = (sample: Sample) =>
  [between(sample, 1951, 2003), twoDigits(sample, 1, 12), twoDigits(sample, 1, 28)] as const;

function pesel(sample: Sample): string {
  const [, month, day] = birthDate(sample);
  const digits = `${twoDigits(sample, 51, 99)}${month}${day}${sample.digits(4)}`;
  return digits + peselDigit(digits);
}

/** Base58Check (Bitcoin wiki) of an invented public key's hash. */
function bitcoin(sample: Sample): string {
  const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
  const payload = Buffer.from(`00${sample.hex(40)}`, 'hex');
  let number = BigInt(
    `0x${Buffer.concat([payload, sha256(sha256(payload)).subarray(0, 4)]).toString('hex')}`,
  );
  let text = '';
  for (; number > 0n; number /= 58n) text = alphabet[Number(number % 58n)] + text;
  return `1${text}`;
}

const groups = (text: string, length: number) => text.match(new RegExp(`.{1,${length}}`, 'g'))!.join(' ');

const numbers: readonly CanaryKind[] = [
  { id: 'phone-number', label: 'phone', make: (sample) => `+${groups(mobile(sample), 4)}` },
  { id: 'phone-number-in-digits', label: 'phone', isNumeric: true, make: mobile },
  { id: 'visa-card', label: 'card', make: (sample) => groups(card('4556', 16)(sample), 4) },
  { id: 'visa-card-in-digits', label: 'card', isNumeric: true, make: card('4556', 16) },
  { id: 'american-express-card', label: 'card', isNumeric: true, make: card('3782', 15) },
  { id: 'german-iban', label: 'iban', make: (sample) => ibanOf('DE', `37040044${sample.digits(10)}`) },
  {
    id: 'british-iban',
    label: 'iban',
    make: (sample) => groups(ibanOf('GB', `NWBK${sample.digits(14)}`), 4),
  },
  { id: 'us-ssn', label: 'ssn', make: (sample) => ssn(sample).join('-') },
  { id: 'us-ssn-in-digits', label: 'ssn', isNumeric: true, make: (sample) => ssn(sample).join('') },
  { id: 'pesel', label: 'pesel', isNumeric: true, make: pesel },
  { id: 'nhs-number', label: 'nhsNumber', make: (sample) => nhs(sample).replace(/^(...)(...)/, '$1 $2 ') },
  {
    id: 'dni',
    label: 'dni',
    make: (sample) => {
      const digits = `${between(sample, 2, 7)}${sample.digits(7)}`;
      return digits + dniLetter(digits);
    },
  },
  {
    id: 'cpf',
    label: 'cpf',
    make: (sample) => {
      const digits = `${between(sample, 1, 8)}${sample.digits(8)}`;
      return `${digits}${cpfDigits(digits)}`.replace(/^(...)(...)(...)/, '$1.$2.$3-');
    },
  },
  {
    id: 'passport',
    label: 'passportNumber',
    make: (sample) => `K${between(sample, 1, 9)}${sample.digits(7)}`,
  },
  { id: 'date-of-birth', label: 'dateOfBirth', make: (sample) => birthDate(sample).join('-') },
];

const addresses: readonly CanaryKind[] = [
  {
    id: 'email',
    label: 'email',
    make: (sample) =>
      [
        `${sample.pick(givenNames)}.${sample.pick(familyNames)}${sample.digits(2)}`.toLowerCase(),
        `${sample.pick(companies)}.net`,
      ].join('@'),
  },
  {
    id: 'ipv4',
    label: 'clientAddress',
    make: (sample) =>
      ['84', between(sample, 16, 240), between(sample, 16, 240), between(sample, 16, 240)].join('.'),
  },
  {
    id: 'ipv6',
    label: 'clientAddress',
    make: (sample) =>
      `2a02:8108:${[1, 2, 3].map(() => `${sample.from('abcdef', 1)}${sample.hex(3)}`).join(':')}::${between(sample, 2, 9)}`,
  },
  {
    id: 'mac-address',
    label: 'macAddress',
    make: (sample) =>
      ['3c', '22', ...[1, 2, 3, 4].map(() => sample.from('abcdef', 1) + sample.digits(1))].join(':'),
  },
  { id: 'bitcoin-address', label: 'wallet', make: bitcoin },
  { id: 'ethereum-address', label: 'wallet', make: (sample) => `0x${sample.mixed('0123456789abcdef', 40)}` },
  {
    id: 'postal-address',
    label: 'address',
    make: (sample) => `${between(sample, 11, 98)} ${sample.pick(streets)}, Halmstad`,
  },
  {
    id: 'coordinates',
    label: 'coordinates',
    make: (sample) => `52.${between(sample, 100000, 999999)}, 13.${between(sample, 100000, 999999)}`,
  },
  {
    id: 'private-host',
    label: 'host',
    make: (sample) => `db${sample.digits(2)}-${sample.lower(5)}.corp.internal`,
  },
  {
    id: 'profile-address',
    label: 'profile',
    make: (sample) =>
      ['https://www.linkedin.com', 'in', `${sample.pick(familyNames)}-${sample.lower(6)}`.toLowerCase()].join(
        '/',
      ),
  },
];

/** The repository's own authors: the repository that a canary of this kind is planted in has to be by that person. */
const person: CanaryKind = {
  id: 'person',
  label: 'reviewer',
  make: (sample) => `${sample.pick(givenNames)} ${sample.pick(familyNames)}`,
};

export const personalKinds: readonly CanaryKind[] = [...numbers, ...addresses, person];
