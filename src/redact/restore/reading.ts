import { decodeUnit, longestUnit } from './decode-unit.ts';

/**
 * The letters and digits of a text, in lower case, without what is between them, and where they stand. Placeholders are
 * looked for in it, so that no change of case, spacing, escapes or wrapping hides one.
 */
export interface Reading {
  readonly letters: string;
  /** By letter: where it, or its escape, starts. */
  readonly starts: Int32Array;
  /** By letter: the position after it. */
  readonly ends: Int32Array;
}

/** By code unit: the letter in lower case or the digit that it is; 0 for all others. */
const plainLetter = new Uint8Array(0x1_0000);
for (const character of 'abcdefghijklmnopqrstuvwxyz0123456789') {
  plainLetter[character.charCodeAt(0)] = character.charCodeAt(0);
  plainLetter[character.toUpperCase().charCodeAt(0)] = character.charCodeAt(0);
}

/** The letters of `plainReading` alone. */
export function lettersIn(text: string): string {
  const letters = Buffer.allocUnsafe(text.length);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = plainLetter[text.charCodeAt(at)]!;
    letters[count] = letter;
    // What is none is written over by what comes next.
    count += Number(letter !== 0);
  }
  return letters.toString('latin1', 0, count);
}

/** As the characters stand there. */
export function plainReading(text: string, limit: number): Reading {
  const letters = Buffer.allocUnsafe(limit);
  const starts = new Int32Array(limit);
  let count = 0;
  for (let at = 0; at < limit; at++) {
    const letter = plainLetter[text.charCodeAt(at)]!;
    if (letter === 0) continue;
    letters[count] = letter;
    starts[count++] = at;
  }
  const ends = new Int32Array(count);
  for (let index = 0; index < count; index++) ends[index] = starts[index]! + 1;
  return { letters: letters.toString('latin1', 0, count), starts: starts.subarray(0, count), ends };
}

/** Whether a text holds anything that `decodedReading` would read otherwise. */
const mayBeEncoded = /[%&\\\u0080-\uffff]/;

/** With escapes and typographic forms read as what they stand for; undefined where there is none. */
export function decodedReading(text: string, limit: number): Reading | undefined {
  if (!mayBeEncoded.test(text)) return undefined;
  const letters = Buffer.allocUnsafe(limit);
  const starts = new Int32Array(limit);
  const ends = new Int32Array(limit);
  let count = 0;
  for (let at = 0; at < limit; ) {
    const plain = text.charCodeAt(at);
    const isPlain = plain < 128 && plain !== 0x5c && plain !== 0x25 && plain !== 0x26;
    const unit = isPlain ? plainLetter[plain]! | (1 << 8) : decodeUnit(text, at);
    const code = unit & 0xff;
    const end = at + (unit >> 8);
    if (plainLetter[code] !== 0) {
      letters[count] = code;
      starts[count] = at;
      ends[count++] = end;
    }
    at = end;
  }
  return {
    letters: letters.toString('latin1', 0, count),
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
  };
}

/** A part of a text as `decodeUnit` reads it, without what stands for nothing; what is not ASCII is `\\u0001`. */
export function decodedText(text: string, from: number, to: number): string {
  let gap = '';
  for (let at = from; at < to; ) {
    const unit = decodeUnit(text, at);
    if ((unit & 0xff) !== 0) gap += String.fromCharCode(unit & 0xff);
    at += unit >> 8;
  }
  return gap;
}

/** The last place at or before `position` where a unit starts. `text` starts with a whole one. */
export function unitStart(text: string, position: number): number {
  let at = 0;
  while (at < position) {
    const next = at + (decodeUnit(text, at) >> 8);
    if (next > position) return at;
    at = next;
  }
  return at;
}

const unfinishedUnit =
  /(?:%[\da-fA-F]?|%25[0-7c-fC-F]?|%(?:25)?[c-fC-F][\da-fA-F](?:%(?:25)?[\da-fA-F]{0,2}){0,3}|&(?:#[xX]?[\da-fA-F]*|[A-Za-z]*)|\\(?:u\{?[\da-fA-F]*|x[\da-fA-F]?)?|[\ud800-\udbff])$/;

/** Where the last unit of a text starts if what comes next may be part of it, else the end of the text. */
export function finishedUnits(text: string): number {
  const tail = Math.max(0, text.length - longestUnit);
  const match = unfinishedUnit.exec(text.slice(tail));
  return match ? tail + match.index : text.length;
}
