import type { Span } from '../../finding.ts';

interface Radix {
  readonly encoding: 'base64' | 'hex';
  readonly bitsPerDigit: number;
  /** Fewer digits hold no value that is looked for. */
  readonly fewestDigits: number;
  /** How many digits there may be in front of the first byte. */
  readonly starts: number;
  /** By code unit: what a digit is worth, and `none` for what is none. */
  readonly worth: Uint8Array;
  /** A line of digits: most texts have none, or many. */
  readonly line: RegExp;
}

const none = 0xff;

function worthOf(...alphabets: readonly string[]): Uint8Array {
  const worth = new Uint8Array(0x1_0000).fill(none);
  for (const alphabet of alphabets) {
    for (let value = 0; value < alphabet.length; value++) worth[alphabet.charCodeAt(value)] = value;
  }
  return worth;
}

const alphanumeric = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** RFC 4648, sections 4 and 5, and 8. */
const radixes: readonly Radix[] = [
  {
    encoding: 'base64',
    bitsPerDigit: 6,
    fewestDigits: 11,
    starts: 4,
    worth: worthOf(`${alphanumeric}+/`, `${alphanumeric}-_`),
    line: /[\w+/-]{8}/,
  },
  {
    encoding: 'hex',
    bitsPerDigit: 4,
    fewestDigits: 16,
    starts: 2,
    worth: worthOf('0123456789abcdef', '0123456789ABCDEF'),
    line: /[\da-fA-F]{8}/,
  },
];

/** What may stand between two lines of one encoded text: the end of the line, indentation, quotes and marks of comments. */
const seam = /^[ \t"'`\\+,]{0,8}[\r\n]{1,4}[ \t#*."'`/>]{0,80}$/;
const longestSeam = 96;
/** A line that goes on in the next one has at least as many digits, as in `line`. */
const shortestLine = 8;

/** Stands between what different runs hold: part of no value. */
const separator = 0x01;

/** From this share of printable characters on, what a run holds is taken for text that may be encoded itself. */
const leastPrintable = 0.7;

/** By byte. */
const isPrintable = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number((byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09),
);

/** What the encoded runs of a text hold. */
export interface EncodedText {
  /** The bytes, as Latin-1. */
  readonly text: string;
  /** Those parts of it that read like text. */
  readonly readable: readonly Span[];
  readonly encoding: 'base64' | 'hex';
  /** Where the digits are that a part of it was decoded from. */
  originOf(span: Span): Span;
}

/**
 * Every run of digits of base64 or hexadecimal numbers, decoded from every digit at which a byte may begin, since what is
 * in front may be part of something else. Runs that go on in the next line are one. Zero bytes are left out: UTF-16 then
 * reads as ASCII.
 */
export function* encodedTexts(text: string): Generator<EncodedText> {
  for (const radix of radixes) {
    if (!radix.line.test(text)) continue;
    const runs = runsIn(text, radix);
    if (runs.ends.length === 0) continue;
    for (let start = 0; start < radix.starts; start++) yield decode(runs, radix, start);
  }
}

interface Runs {
  /** What each digit is worth, one run behind the other. */
  readonly digits: Uint8Array;
  /** Where in the text each stands. */
  readonly places: Int32Array;
  /** Behind which digit each run ends. */
  readonly ends: readonly number[];
}

function runsIn(text: string, { worth, fewestDigits }: Radix): Runs {
  const digits = new Uint8Array(text.length);
  const places = new Int32Array(text.length);
  const ends: number[] = [];
  let runStart = 0;
  let count = 0;
  let lineStart = 0;
  for (let at = 0; at <= text.length; at++) {
    const value = at < text.length ? worth[text.charCodeAt(at)]! : none;
    if (value !== none) {
      digits[count] = value;
      places[count++] = at;
      continue;
    }
    if (count === runStart) continue;
    const next = count - lineStart >= shortestLine ? behindSeam(text, at, worth) : undefined;
    lineStart = count;
    if (next !== undefined) {
      at = next - 1;
      continue;
    }
    if (count - runStart >= fewestDigits) ends.push(count);
    else count = runStart;
    runStart = count;
    lineStart = count;
  }
  return { digits, places, ends };
}

/** Where the next line of an encoded text begins, if one ends here. */
function behindSeam(text: string, at: number, worth: Uint8Array): number | undefined {
  let end = at;
  let hasLineEnd = false;
  while (end < text.length && end - at <= longestSeam && worth[text.charCodeAt(end)] === none) {
    hasLineEnd ||= text[end] === '\n' || text[end] === '\r';
    end++;
  }
  if (!hasLineEnd || end === text.length) return undefined;
  return seam.test(text.slice(at, end)) ? end : undefined;
}

/** @param start how many digits of each run stand in front of its first byte */
function decode(
  { digits, places, ends }: Runs,
  { bitsPerDigit, encoding }: Radix,
  start: number,
): EncodedText {
  const total = ends.at(-1)!;
  const bytes = new Uint8Array(total);
  /** By byte: the digit that it begins in. */
  const origins = new Int32Array(total);
  const readable: Span[] = [];
  let length = 0;
  let from = 0;
  for (const end of ends) {
    const first = length;
    let printable = 0;
    let held = 0;
    let bits = 0;
    let origin = from + start;
    for (let at = origin; at < end; at++) {
      held = ((held << bitsPerDigit) | digits[at]!) & 0xffff;
      bits += bitsPerDigit;
      if (bits < 8) continue;
      bits -= 8;
      const byte = (held >> bits) & 0xff;
      bytes[length] = byte;
      origins[length] = origin;
      // A zero byte is written over by what comes next.
      length += Number(byte !== 0);
      printable += isPrintable[byte]!;
      origin = bits > 0 ? at : at + 1;
    }
    if (printable >= (length - first) * leastPrintable) readable.push({ start: first, end: length });
    bytes[length++] = separator;
    from = end;
  }
  const lastDigit = Math.ceil(8 / bitsPerDigit) - 1;
  return {
    text: Buffer.from(bytes.buffer, 0, length).toString('latin1'),
    readable,
    encoding,
    originOf: (span) => ({
      start: places[origins[span.start]!]!,
      end: places[Math.min(origins[span.end - 1]! + lastDigit, total - 1)]! + 1,
    }),
  };
}
