/** Kinds of personal data, as far as a stand-in for one has to look different from a stand-in for another. */
export const personalDataTypes = [
  'email',
  'phone',
  'card',
  'iban',
  'ip-address',
  'mac-address',
  'national-id',
  'us-ssn',
  'passport',
  'tax-id',
  'crypto-address',
  'url',
  'hostname',
  'username',
  'date-of-birth',
  'postal-address',
  'coordinates',
  'person',
] as const;

export type PersonalDataType = (typeof personalDataTypes)[number];
