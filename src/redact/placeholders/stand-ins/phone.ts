import type { Draw } from '../draw.ts';
import type { RegistryEntry } from './registry-entry.ts';
import { reservedPhoneNumbers } from './support/reserved-phone-numbers.ts';

/** Calling codes of two digits (ITU-T E.164, list of assigned codes); 1 and 7 have one, all others three. */
const twoDigitCodes = /^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

/**
 * A number of the same country and length, out of a range that the country keeps for fiction where it has one. Elsewhere
 * the calling code and the first digit after it stay and the rest is drawn: nobody promises that no one has that number.
 */
export const entry: RegistryEntry = {
  tag: 'phone',
  normalise: (value) =>
    (/^\s*\+/.test(value) ? '+' : '') + value.replace(/\D/g, '').replace(/^00(?=[1-9])/, '+'),
  standIn(value, { draw }) {
    const digits = value.replace(/\D/g, '');
    if (digits.length < 7 || digits.length > 17) return undefined;
    const drawn = drawNumber(digits, /^\s*\(?\+/.test(value), draw);
    let next = 0;
    return value.replace(/\d/g, () => drawn[next++]!);
  },
  looseSeparators: true,
  samples: [
    '+1 (212) 736-5000',
    '212-736-5000',
    '2127365000',
    '+44 20 7219 3000',
    '+44 (0)7911 123456',
    '020 7219 3000',
    '+33 1 40 20 50 50',
    '01 40 20 50 50',
    '+49 30 22732152',
    '+61 2 6277 7111',
    '+46 8 786 4000',
    '0049 30 22732152',
    '+31 20 551 2345',
  ],
};

function drawNumber(digits: string, international: boolean, draw: Draw): string {
  const prefix = international ? '' : (/^(?:00|011)(?=[1-9]\d{8})/.exec(digits)?.[0] ?? '');
  const rest = digits.slice(prefix.length);
  if (international || prefix !== '') {
    const code = /^[17]/.exec(rest)?.[0] ?? rest.slice(0, twoDigitCodes.test(rest) ? 2 : 3);
    return prefix + code + drawNational(code, rest.slice(code.length), draw);
  }
  if (/^1[2-9]\d{9}$/.test(digits)) return `1${drawNational('1', digits.slice(1), draw)}`;
  if (/^[2-9]\d{9}$/.test(digits)) return drawNational('1', digits, draw);
  if (digits.length === 7) return `55501${draw.digits(2)}`;
  const countryByLength = { 10: '33', 11: '44', 12: '49' }[digits.startsWith('0') ? digits.length : 0];
  return drawNational(countryByLength ?? '', digits, draw);
}

/** @param national with the trunk prefix 0 where it is written */
function drawNational(code: string, national: string, draw: Draw): string {
  const trunk = national.startsWith('0') && code !== '39' ? '0' : '';
  const length = national.length - trunk.length;
  const ranges = reservedPhoneNumbers.get(code)?.filter((range) => range.length === length) ?? [];
  if (ranges.length > 0) return trunk + draw.pick(ranges).replace(/x/g, () => draw.digits(1));
  return national.slice(0, trunk.length + 1) + draw.digits(length - 1);
}
