import type { WatchedValue } from '../gate/gate.ts';

/** How a value is looked for. */
export interface Lookout {
  /** Whether it is another thing when letters or digits stand right beside it. */
  readonly wholeWords: boolean;
  /** Whether also where a text has to be decoded or put together to hold it; escapes are always undone. */
  readonly inAllReadings: boolean;
  /** Whether backwards, too. */
  readonly reversed: boolean;
}

/** Shorter values, in UTF-16 units, stand in too many texts by chance. */
const shortest = 6;
/** Shorter ones could be met by chance in what was decoded from other things. */
const shortestInAllReadings = 8;
/** From here on a mixture of letters and digits is the value wherever it stands. */
const shortestAnywhere = 12;
/** From here on words without a digit are no common phrase. */
const shortestOfWords = 20;
const fewestDigits = 9;

const everywhere: Lookout = { wholeWords: true, inAllReadings: true, reversed: true };

/**
 * How, and whether, the final check looks for a value. What is not distinctive is left to redaction alone: a password
 * `postgres` would stop every request that mentions the database. Not looked for are
 *
 * - values of fewer than six characters, or of fewer than four different ones;
 * - words without a digit that are shorter than 20 characters in all (`administrator`, `my-secret`), mail addresses,
 *   addresses of pages and names of hosts excepted;
 * - numbers of fewer than nine digits without a letter, IP addresses excepted;
 * - names of people of one word, names of users without a digit, and dates on which half of all programs have something
 *   begin or end (the first and last day of a year, and those since 2000);
 * - stand-ins, and texts of the user that look like one.
 *
 * A value of six or seven characters has to hold letters and digits, and is looked for as a whole word where no more than
 * escapes have to be undone. Names of people are looked for as whole words, and not backwards. All others are looked for in
 * every reading: those with letters and digits of at least twelve characters in the middle of other words as well.
 */
export function lookoutFor({ value, type }: WatchedValue): Lookout | undefined {
  if (value.length < shortest || new Set(value.toLowerCase()).size < 4) return undefined;
  if (type === 'literal' || looksIssued(value)) return undefined;
  if (type === 'person') return personLookout(value);
  if (type === 'date-of-birth') return isCommonDate(value) ? undefined : everywhere;
  const letters = /\p{L}/u.test(value);
  const digits = value.match(/\d/g)?.length ?? 0;
  if (letters && digits > 0) return mixedLookout(value);
  if (value.length < shortestInAllReadings) return undefined;
  if (digits >= fewestDigits || (type === 'ip-address' && digits > 3)) return everywhere;
  return isLongEnough(value, type) ? everywhere : undefined;
}

function mixedLookout(value: string): Lookout {
  if (value.length < shortestInAllReadings)
    return { wholeWords: true, inAllReadings: false, reversed: false };
  return { ...everywhere, wholeWords: value.length < shortestAnywhere };
}

function personLookout(value: string): Lookout | undefined {
  const words = value.split(/[\s._-]+/).filter((word) => word.length > 1);
  return words.length > 1 && value.length >= shortestInAllReadings
    ? { ...everywhere, reversed: false }
    : undefined;
}

/** Of a value without digits. */
function isLongEnough(value: string, type: string): boolean {
  if (/\S@\S+\.\S/.test(value)) return true;
  if (type === 'username') return false;
  if (type === 'hostname') return value.split('.').length > 2;
  if (type === 'url') return value.length >= shortestAnywhere;
  // Signs of several kinds, as passwords have and words do not.
  const signs = new Set(value.replace(/[\p{L}\s._/-]/gu, ''));
  return value.length >= shortestOfWords || signs.size > 1;
}

function isCommonDate(value: string): boolean {
  const [year] = /(?<!\d)(?:19|20)\d\d/.exec(value) ?? [];
  if (year === undefined) return !/[a-z]{3}/i.test(value);
  return year >= '2000' || /(?:^|\D)0?1\D0?1(?:\D|$)|31\D12|12\D31|(?:0101|1231)$/.test(value);
}

/** Stand-ins that are told by their form: tokens, and mail addresses, hosts and pages kept for examples (RFC 2606). */
function looksIssued(value: string): boolean {
  return /^ppx_|^u-[a-z2-7]{8}\w(?:-[a-z2-7]{2})?@example\.com$|\bexample\.com\/u-|\.example\.internal$/i.test(
    value,
  );
}
