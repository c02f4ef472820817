import type { Span } from '../../../finding.ts';
import type { NumericToken } from '../../text/numeric-tokens.ts';

/** How a number is written that may be a telephone number. */
export interface PhoneShape extends Span {
  readonly written: string;
  /** Only its digits, without a trunk `(0)` after a country calling code. */
  readonly digits: string;
  /** Starts with `+` or `(+`, or with the `00` that stands for it. */
  readonly international: 'plus' | 'zeros' | undefined;
  /** Runs of digits between separators. */
  readonly groups: readonly string[];
  readonly hasParentheses: boolean;
}

/** @returns undefined for what is too long or too short for ITU-T E.164 and its prefixes, or has no phone's grouping */
export function phoneShapeOf(text: string, token: NumericToken): PhoneShape | undefined {
  if (token.digits > 17) return undefined;
  const written = text.slice(token.start, token.end);
  const groups = written.match(/\d+/g)!;
  const plus = /^\(?\+/.test(written);
  const zeros = !plus && /^00[1-9]/.test(written) && token.digits >= 10;
  const international = plus ? 'plus' : zeros ? 'zeros' : undefined;
  // `1 2 3 4 5 6 7` is a list.
  const single = groups.filter((group) => group.length === 1).length;
  if (single > (international ? 2 : 1) || groups.length > 7) return undefined;
  const digits = international ? written.replace(/\(0\)/, '').replace(/\D/g, '') : groups.join('');
  return {
    start: token.start,
    end: token.end,
    written,
    digits: zeros ? digits.slice(2) : digits,
    international,
    groups,
    hasParentheses: written.includes('('),
  };
}

/** `(415) 555-0132`, `415-555-0132`, `1.415.555.0132`: area code and exchange start with 2 to 9 (North American Numbering Plan). */
export function isNorthAmerican({ written }: PhoneShape): boolean {
  return /^(?:1[-. ])?(?:\([2-9]\d{2}\)[ -]?|[2-9]\d{2}([-. /]))[2-9]\d{2}(?:\1|[-. ])\d{4}$/.test(written);
}

/** Separated digits that start with one trunk `0`, as most countries write their national numbers: `030 901820`. */
export function isTrunkPrefixed({ written, groups, digits }: PhoneShape): boolean {
  if (!/^\(?0/.test(written) || /^\(?00/.test(written) || digits.length < 9 || digits.length > 12)
    return false;
  const separators = new Set(written.replace(/[\d()]/g, '').split(''));
  if (separators.size > 2 || (separators.has('.') && separators.size > 1)) return false;
  return groups.length >= 2 && groups.length <= 6 && groups.every(({ length }) => length <= 8);
}

/** An area code in parentheses before two or more groups, whatever the country: `(123) 456 7890`, `(800) 555-35-35`. */
export function hasAreaCode({ written, digits }: Pick<PhoneShape, 'written' | 'digits'>): boolean {
  return (
    /^(?:\d{1,2} )?\(\d{2,5}\) ?\d{2,4}(?:[- ]\d{2,4}){1,3}$/.test(written) &&
    digits.length >= 9 &&
    digits.length <= 12
  );
}
