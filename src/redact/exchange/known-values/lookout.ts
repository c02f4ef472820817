import type { PlaceholderType } from '../../placeholders/placeholder-type.ts';

/** How a value that is known is looked for in other texts. */
export interface Lookout {
  /** Whether letters or digits right beside it make another thing of it. */
  readonly wholeWord: boolean;
  /** Whether in what is encoded, and backwards, too. */
  readonly everywhere: boolean;
}

const shortest = 6;
const shortestEverywhere = 8;
const shortestInWords = 12;
const shortestPhrase = 20;
const fewestDigits = 9;

/**
 * How a value is looked for that was hidden once; undefined for one that stands in many texts by chance, so that to hide
 * it everywhere would hide words of the language: `postgres`, `admin123` in part of a name, a first name. At least what
 * the check of the final bytes looks for has to be in here, or a request would be stopped that could have left.
 */
export function lookoutFor(value: string, type: PlaceholderType): Lookout | undefined {
  if (type === 'literal' || value.length < shortest) return undefined;
  if (new Set(value.toLowerCase()).size < 4) return undefined;
  const isLong = value.length >= shortestEverywhere;
  if (type === 'person')
    return isLong && wordsOf(value) > 1 ? { wholeWord: true, everywhere: true } : undefined;
  if (type === 'date-of-birth')
    return isDayOfManyThings(value) ? undefined : { wholeWord: true, everywhere: true };
  const digits = value.match(/\d/g)?.length ?? 0;
  if (digits > 0 && /\p{L}/u.test(value)) {
    return { wholeWord: value.length < shortestInWords, everywhere: isLong };
  }
  if (!isLong) return undefined;
  const telling = digits >= fewestDigits || (type === 'ip-address' && digits > 3) || isNoPhrase(value, type);
  return telling ? { wholeWord: true, everywhere: true } : undefined;
}

function wordsOf(name: string): number {
  return name.split(/[\s._-]+/).filter((word) => word.length > 1).length;
}

/** Of a value of letters and signs. */
function isNoPhrase(value: string, type: PlaceholderType): boolean {
  if (/\S@\S+\.\S/.test(value)) return true;
  if (type === 'username') return false;
  if (type === 'hostname') return value.split('.').length > 2;
  if (type === 'url') return value.length >= shortestInWords;
  const signs = new Set(value.replace(/[\p{L}\s._/-]/gu, ''));
  return value.length >= shortestPhrase || signs.size > 1;
}

/** The first and the last day of a year, and days on which programs have more to do than people were born. */
function isDayOfManyThings(date: string): boolean {
  const year = /(?<!\d)(?:19|20)\d\d/.exec(date)?.[0];
  if (year === undefined) return !/[a-z]{3}/i.test(date);
  return year >= '2012' || /(?:^|\D)0?1\D0?1(?:\D|$)|31\D12|12\D31|(?:0101|1231)$/.test(date);
}
