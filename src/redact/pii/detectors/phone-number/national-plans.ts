import { type CountryCode, isPossiblePhoneNumber, isValidPhoneNumber, Metadata } from 'libphonenumber-js/min';

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

/** Whether a national number, with or without its trunk prefix, is in the plan of one of the countries tried. */
export function isValidNational(digits: string): boolean {
  return plans().some((plan) => isInPlan(digits, plan));
}

/** Whether one of the countries tried has every one of the numbers in its plan. */
export function haveCommonPlan(numbers: readonly string[]): boolean {
  return plans().some((plan) => numbers.every((digits) => isInPlan(digits, plan)));
}

interface Plan {
  readonly trunkPrefix: string | undefined;
  readonly pattern: RegExp;
}

/** What the package's class has, and its type leaves out. */
interface NumberingPlanData {
  nationalNumberPattern(): string;
  nationalPrefix(): string | undefined;
}

let known: readonly Plan[] | undefined;

/** Made when a number is first looked at: forty patterns, where parsing a number for forty countries takes a millisecond. */
function plans(): readonly Plan[] {
  known ??= countries.map((country) => {
    const metadata = new Metadata();
    metadata.selectNumberingPlan(country);
    const plan = metadata.numberingPlan as unknown as NumberingPlanData;
    return {
      trunkPrefix: plan.nationalPrefix(),
      pattern: new RegExp(`^(?:${plan.nationalNumberPattern()})$`),
    };
  });
  return known;
}

function isInPlan(digits: string, { trunkPrefix, pattern }: Plan): boolean {
  const hasPrefix = trunkPrefix !== undefined && digits.startsWith(trunkPrefix);
  return pattern.test(hasPrefix ? digits.slice(trunkPrefix.length) : digits);
}
