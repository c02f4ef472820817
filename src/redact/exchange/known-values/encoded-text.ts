import type { Span } from '../../finding.ts';

interface Radix {
  readonly bitsPerDigit: number;
  /** Fewer digits hold no value that is looked for. */
  readonly fewestDigits: number;
  /** Where in a run the digits of the first byte may begin. */
  readonly starts: readonly number[];
  /** By ASCII code: what a digit is worth, and `none` for what is none. */
  readonly worth: Uint8Array;
}

const none = 0xff;

function radix(bitsPerDigit: number, fewestDigits: number, ...alphabets: readonly string[]): Radix {
  const worth = new Uint8Array(0x1_0000).fill(none);
  for (const alphabet of alphabets) {
    [...alphabet].forEach((digit, value) => {
      worth[digit.charCodeAt(0)] = value;
    });
  }
  const starts = Array.from({ length: bitsPerDigit === 6 ? 4 : 2 }, (_, start) => start);
  return { bitsPerDigit, fewestDigits, starts, worth };
}

const alphanumeric = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** RFC 4648, sections 4 and 5, and 8. */
const radixes = [
  radix(6, 11, `${alphanumeric}+/`, `${alphanumeric}-_`),
  radix(4, 16, '0123456789abcdef', '0123456789ABCDEF'),
];

/** What may stand between two lines of one encoded text: the end of the line, indentation, quotes and marks of comments. */
const seam = /^[ \t"'`\\+,]{0,8}[\r\n]{1,4}[ \t#*."'`/>]{0,80}$/;
const longestSeam = 96;

/** Stands between what different runs hold: part of no value. */
const separator = 0x01;

/** From this share of printable characters on, what a run holds is taken for text that may be encoded itself. */
const leastPrintable = 0.7;

/** What the encoded runs of a text hold. */
export interface EncodedText {
  /** The bytes, as Latin-1. */
  readonly text: string;
  /** Whether it reads like text. */
  readonly isPrintable: boolean;
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
  for (const each of radixes) {
    const runs = runsIn(text, each);
    if (runs.digits.length === 0) continue;
    for (const start of each.starts) yield* decode(runs, each, start);
  }
}

interface Runs {
  /** What each is worth, one run behind the other. */
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
  const endRun = () => {
    if (count - runStart >= fewestDigits) ends.push(count);
    else count = runStart;
    runStart = count;
  };
  for (let at = 0; at < text.length; at++) {
    const value = worth[text.charCodeAt(at)]!;
    if (value === none) continue;
    const gapStart = count > runStart ? places[count - 1]! + 1 : at;
    if (gapStart < at && !isSeam(text, gapStart, at)) endRun();
    digits[count] = value;
    places[count++] = at;
  }
  endRun();
  return { digits: digits.subarray(0, count), places: places.subarray(0, count), ends };
}

function isSeam(text: string, start: number, end: number): boolean {
  return end - start <= longestSeam && seam.test(text.slice(start, end));
}

/** Runs that read like text, and the others: each may be looked into in a way of its own. */
function* decode({ digits, places, ends }: Runs, each: Radix, start: number): Generator<EncodedText> {
  const sorted = [new Bytes(digits.length), new Bytes(digits.length)];
  const bytes = new Bytes(digits.length);
  let from = 0;
  for (const end of ends) {
    bytes.clear();
    decodeRun(digits, from + start, end, each.bitsPerDigit, bytes);
    sorted[bytes.isPrintable ? 0 : 1]!.append(bytes);
    from = end;
  }
  const digitsPerByte = 8 / each.bitsPerDigit;
  for (const found of sorted) {
    if (found.length === 0) continue;
    yield {
      text: found.text,
      isPrintable: found === sorted[0],
      encoding: each.bitsPerDigit === 6 ? 'base64' : 'hex',
      originOf: (span) => {
        const first = found.originOf(span.start);
        const last = found.originOf(span.end - 1) + Math.ceil(digitsPerByte) - 1;
        return { start: places[first]!, end: places[Math.min(last, places.length - 1)]! + 1 };
      },
    };
  }
}

function decodeRun(digits: Uint8Array, from: number, to: number, bitsPerDigit: number, out: Bytes): void {
  let held = 0;
  let bits = 0;
  let first = from;
  for (let at = from; at < to; at++) {
    held = ((held << bitsPerDigit) | digits[at]!) & 0xffff;
    bits += bitsPerDigit;
    if (bits < 8) continue;
    bits -= 8;
    const byte = (held >> bits) & 0xff;
    if (byte !== 0) out.add(byte, first);
    first = bits > 0 ? at : at + 1;
  }
}

/** Bytes, and for each the digit that it begins in. */
class Bytes {
  readonly #bytes: Uint8Array;
  readonly #origins: Int32Array;
  #printable = 0;
  length = 0;

  constructor(most: number) {
    this.#bytes = new Uint8Array(most);
    this.#origins = new Int32Array(most);
  }

  get text(): string {
    return Buffer.from(this.#bytes.buffer, 0, this.length).toString('latin1');
  }

  get isPrintable(): boolean {
    return this.#printable >= this.length * leastPrintable;
  }

  originOf(position: number): number {
    return this.#origins[position]!;
  }

  add(byte: number, origin: number): void {
    this.#bytes[this.length] = byte;
    this.#origins[this.length++] = origin;
    if ((byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09)
      this.#printable += 1;
  }

  append(other: Bytes): void {
    this.#bytes.set(other.#bytes.subarray(0, other.length), this.length);
    this.#origins.set(other.#origins.subarray(0, other.length), this.length);
    this.length += other.length;
    this.add(separator, this.length > 0 ? this.#origins[this.length - 1]! : 0);
  }

  clear(): void {
    this.length = 0;
    this.#printable = 0;
  }
}
