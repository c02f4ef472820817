import type { PlaceholderType } from '../../placeholders/placeholder-type.ts';
import { decodedReading, decodedText, plainReading, type Reading } from '../../restore/reading.ts';
import { type Lookout, lookoutFor } from './lookout.ts';

/** A value in a form that it is looked for in. */
export interface Needle {
  /** Letters and digits in lower case; of a value with too few of them, all of it. */
  readonly text: string;
  readonly type: PlaceholderType;
  readonly lookout: Lookout;
  readonly isReversed: boolean;
  readonly isPart: boolean;
  /** What stands between the letters, as `decodedText` reads it; undefined where `text` is all of the value. */
  readonly gaps: readonly string[] | undefined;
  /** Whether the letters are enough by themselves, whatever signs are between them. */
  readonly isBare: boolean;
  /** The signs in front of the first letter and behind the last. */
  readonly lead: string;
  readonly trail: string;
}

/** Fewer letters and digits, or characters, stand in too many texts. */
export const shortestNeedle = 6;

/** A longer value, in UTF-16 units, is known by its parts, so that one that was cut off is known, too. */
const longestWhole = 128;
const partLength = 64;

/** So many letters and digits, or digits alone, do not come together by chance whatever is between them. */
const fewestLetters = 10;
const fewestDigits = 12;

/** The needles for a value; none where it is not looked for. */
export function* needlesOf(value: string, type: PlaceholderType): Generator<Needle> {
  const spellings = new Set([value, value.normalize('NFC'), value.normalize('NFD')]);
  for (const part of [...spellings].flatMap(partsOf)) {
    const lookout = lookoutFor(part, type);
    if (!lookout) continue;
    const found = needleOf(part, type, lookout);
    if (!found) continue;
    const needle = { ...found, isPart: part.length < value.length };
    yield needle;
    if (lookout.everywhere) yield reversed(needle);
  }
}

/** The head of a long value is left out: it is the same for many, as that of a key file. */
function partsOf(value: string): string[] {
  if (value.length <= longestWhole) return [value];
  const parts: string[] = [];
  for (let start = partLength; start + partLength <= value.length; start += partLength) {
    parts.push(value.slice(start, start + partLength));
  }
  return parts;
}

function needleOf(
  value: string,
  type: PlaceholderType,
  lookout: Lookout,
): Omit<Needle, 'isPart'> | undefined {
  const reading = decodedReading(value, value.length) ?? plainReading(value, value.length);
  const { letters, starts, ends } = reading;
  const lead = value.slice(0, starts[0] ?? 0);
  const trail = value.slice(ends.at(-1) ?? value.length);
  const common = { type, lookout, isReversed: false, lead, trail };
  if (letters.length < shortestNeedle) {
    const text = value.toLowerCase();
    return text.length < shortestNeedle
      ? undefined
      : { ...common, text, gaps: undefined, isBare: false, lead: '', trail: '' };
  }
  const gaps = gapsOf(reading, value);
  const others = value.replace(/\p{ASCII}|\p{M}/gu, '').length;
  const isEnough = letters.length + others >= (/[a-z]/.test(letters) ? fewestLetters : fewestDigits);
  return { ...common, text: letters, gaps, isBare: isEnough && lookout.everywhere };
}

/** What stands between the letters of a reading. */
function gapsOf({ starts, ends }: Reading, text: string): string[] {
  return Array.from(starts.subarray(1), (start, index) => decodedText(text, ends[index]!, start));
}

function reversed(needle: Needle): Needle {
  const { text, gaps, lead, trail } = needle;
  const backwards = (forwards: string) => Array.from(forwards).reverse().join('');
  const gapsBackwards = gaps?.map(backwards).reverse();
  return {
    ...needle,
    text: backwards(text),
    gaps: gapsBackwards,
    lead: backwards(trail),
    trail: backwards(lead),
    isReversed: true,
  };
}
