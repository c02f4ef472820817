import { base64Digits, type DigitTable, hexDigits } from './byte-classes.ts';
import { PlaceMarks } from './place-marks.ts';
import { type View, viewFrom } from './view.ts';

interface Encoding {
  readonly reading: 'base64' | 'hex';
  readonly digits: DigitTable;
  readonly bitsPerDigit: number;
  /** Shorter runs of digits hold no value that is looked for. */
  readonly shortestRun: number;
  /** Where in a run the first byte's digits may begin. */
  readonly starts: readonly number[];
}

const base64: Encoding = {
  reading: 'base64',
  digits: base64Digits,
  bitsPerDigit: 6,
  shortestRun: 11,
  starts: [0, 1, 2, 3],
};
const hex: Encoding = { reading: 'hex', digits: hexDigits, bitsPerDigit: 4, shortestRun: 16, starts: [0, 1] };

/** Set between the contents of two runs: part of no text. */
const separator = 0x01;

/** From this share of printable characters on, what a run holds is taken for text, which may be encoded once more. */
const leastPrintable = 0.7;

/** By byte. */
const isKept = Uint8Array.from({ length: 256 }, (_, byte) => Number(byte !== 0));
const isPrintable = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number((byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09),
);

/** What the runs of a text hold. */
export interface DecodedRuns {
  readonly texts: View;
  readonly others: View;
}

/** The start and the end of each run, one after the other. */
type Runs = readonly number[];

/**
 * Every run of characters that may be base64 (RFC 4648, sections 4 and 5) or hexadecimal digits, decoded: from each place
 * at which a byte may begin, since what is in front may be part of something else. Zero bytes are left out, so that UTF-16
 * reads as ASCII.
 */
export function* decodedRuns(view: View): Generator<DecodedRuns> {
  const runs = runsIn(view.bytes, base64, [0, view.bytes.length]);
  // A hexadecimal digit is one of base64, too.
  const hexRuns = runsIn(view.bytes, hex, runs);
  for (const start of base64.starts) if (runs.length > 0) yield decode(view, runs, base64, start);
  for (const start of hex.starts) if (hexRuns.length > 0) yield decode(view, hexRuns, hex, start);
}

function runsIn(bytes: Uint8Array, { digits, shortestRun }: Encoding, stretches: Runs): Runs {
  const runs: number[] = [];
  for (let stretch = 0; stretch < stretches.length; stretch += 2) {
    const end = stretches[stretch + 1]!;
    let start = stretches[stretch]!;
    for (let at = start; at <= end; at++) {
      if (at < end && digits[bytes[at]!]! >= 0) continue;
      if (at - start >= shortestRun) runs.push(start, at);
      start = at + 1;
    }
  }
  return runs;
}

function decode(view: View, runs: Runs, encoding: Encoding, start: number): DecodedRuns {
  const room = roomFor(runs);
  const [texts, others] = [new Uint8Array(room), new Uint8Array(room)];
  const [textMarks, otherMarks] = [new PlaceMarks(), new PlaceMarks()];
  let [textLength, otherLength] = [0, 0];
  for (let run = 0; run < runs.length; run += 2) {
    const from = runs[run]! + start;
    const { length, printable } = decodeRun(view.bytes, from, runs[run + 1]!, encoding, texts, textLength);
    texts[textLength + length] = separator;
    if (printable >= length * leastPrintable) {
      textMarks.add(textLength, from);
      textLength += length + 1;
    } else {
      others.set(texts.subarray(textLength, textLength + length + 1), otherLength);
      otherMarks.add(otherLength, from);
      otherLength += length + 1;
    }
  }
  const asView = (bytes: Uint8Array, marks: PlaceMarks): View =>
    viewFrom(view, encoding.reading, bytes, (offset) => marks.placeOf(offset, 8 / encoding.bitsPerDigit));
  return {
    texts: asView(texts.subarray(0, textLength), textMarks),
    others: asView(others.subarray(0, otherLength), otherMarks),
  };
}

function roomFor(runs: Runs): number {
  let digits = 0;
  for (let run = 0; run < runs.length; run += 2) digits += runs[run + 1]! - runs[run]! + 1;
  return digits;
}

/** @param out gets the bytes, from `offset` on */
function decodeRun(
  bytes: Uint8Array,
  from: number,
  to: number,
  { digits, bitsPerDigit }: Encoding,
  out: Uint8Array,
  offset: number,
): { readonly length: number; readonly printable: number } {
  let held = 0;
  let bits = 0;
  let end = offset;
  let printable = 0;
  for (let at = from; at < to; at++) {
    held = ((held << bitsPerDigit) | digits[bytes[at]!]!) & 0xffff;
    bits += bitsPerDigit;
    if (bits < 8) continue;
    bits -= 8;
    const byte = (held >> bits) & 0xff;
    out[end] = byte;
    // A zero byte is written over by what comes next.
    end += isKept[byte]!;
    printable += isPrintable[byte]!;
  }
  return { length: end - offset, printable };
}
