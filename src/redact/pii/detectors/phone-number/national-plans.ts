import { type CountryCode, isPossiblePhoneNumber, isValidPhoneNumber } from 'libphonenumber-js/min';

/** Countries whose national numbers are tried where a number has no calling code: the most populous, and where most code is written. */
const countries: readonly CountryCode[] = [
  ...([
    'US',
    'GB',
    'DE',
    'FR',
    'IT',
    'ES',
    'NL',
    'BE',
    'CH',
    'AT',
    'SE',
    'PL',
    'IE',
    'FI',
    'UA',
    'TR',
  ] as const),
  ...([
    'IN',
    'CN',
    'JP',
    'KR',
    'ID',
    'PH',
    'VN',
    'TH',
    'MY',
    'PK',
    'BD',
    'TW',
    'IL',
    'SA',
    'AE',
    'AU',
    'NZ',
  ] as const),
  ...(['BR', 'AR', 'ZA', 'NG', 'KE', 'EG', 'RO', 'HU', 'RU'] as const),
];

export function isValidInternational(digits: string): boolean {
  return isValidPhoneNumber(`+${digits}`);
}

/** A calling code that exists, and a length that its numbers can have. */
export function isPossibleInternational(digits: string): boolean {
  return digits.length >= 8 && isPossiblePhoneNumber(`+${digits}`);
}

/** Whether a national number, trunk prefix included, is in the plan of one of the countries tried. */
export function isValidNational(digits: string): boolean {
  return countries.some((country) => isValidPhoneNumber(digits, country));
}

/** The countries in whose plan every one of the numbers is. */
export function haveCommonPlan(numbers: readonly string[]): boolean {
  return countries.some((country) => numbers.every((digits) => isValidPhoneNumber(digits, country)));
}
