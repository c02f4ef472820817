import { hexDigits, isWordByte } from './byte-classes.ts';
import { ampersand, backslash, escapeAt, numberSign, percent, shortEscapes } from './escapes.ts';
import { PlaceMarks } from './place-marks.ts';
import { type View, viewFrom } from './view.ts';

/** Characters that nobody sees: zero-width ones, the soft hyphen, the byte order mark. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** The longest stretch outside ASCII that is respelt in one go, in bytes: a bound for memory alone. */
const longestStretch = 4096;

/** Up to here a loop copies bytes faster than a call. */
const longestLoop = 48;

/** By byte: 1 where an escape may begin, and for what is not ASCII. */
const special = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(byte >= 0x80 || byte === backslash || byte === percent || byte === ampersand),
);

/** What stands for some bytes of a text. */
interface Piece {
  readonly text: Uint8Array;
  readonly end: number;
  readonly isEscape: boolean;
}

/**
 * The text with one level of escapes undone, whichever they are, and with characters outside ASCII in one spelling, that of
 * `respell`. @returns undefined where nothing changed
 */
export function unescaped(view: View): View | undefined {
  const { bytes } = view;
  const marks = new PlaceMarks();
  let out: Uint8Array = new Uint8Array(bytes.length + 8);
  let length = 0;
  let escapes = 0;
  let respelt = 0;
  let at = 0;
  while (at < bytes.length) {
    const plain = copyPlain(bytes, at, out, length);
    length += plain;
    at += plain;
    if (at === bytes.length) break;
    const short = shortPieceAt(bytes, at);
    if (short !== 0) {
      out[length++] = short & 0xff;
      at += short >> 8;
      if (short >> 8 === 1) continue;
      marks.add(length, at);
      escapes++;
      continue;
    }
    // A combining mark belongs to the letter before it, which is copied already.
    const hasLetter = bytes[at]! >= 0x80 && plain > 0;
    const start = hasLetter ? at - 1 : at;
    if (hasLetter) length--;
    const { text, end, isEscape } = pieceAt(bytes, start, at);
    if (isEscape) escapes++;
    else if (Buffer.compare(text, bytes.subarray(start, end)) !== 0) respelt++;
    out = withRoom(out, length + text.length + bytes.length - end);
    out.set(text, length);
    length += text.length;
    if (text.length !== end - start) marks.add(length, end);
    at = end;
  }
  if (escapes + respelt === 0) return undefined;
  const reading = escapes > 0 ? 'escaped' : 'other letters';
  return viewFrom(view, reading, out.subarray(0, length), (offset) => marks.placeOf(offset));
}

/**
 * Text in one spelling: composed, in its usual width (NFKC, Unicode Standard Annex 15), in lower case, the invisible
 * characters left out.
 */
export function respell(text: string): string {
  return text.normalize('NFKC').replace(invisible, '').toLowerCase();
}

/** @returns how many bytes come before the next special one; they are copied */
function copyPlain(bytes: Uint8Array, start: number, out: Uint8Array, length: number): number {
  let at = start;
  while (at < bytes.length && special[bytes[at]!] === 0) at++;
  if (at - start > longestLoop) out.set(bytes.subarray(start, at), length);
  else for (let from = start; from < at; from++) out[length + from - start] = bytes[from]!;
  return at - start;
}

/**
 * What is one byte, for speed without an object: how many bytes stand for it, times 256, and the byte. One for a sign that
 * begins no escape; 0 for what `pieceAt` has to look at.
 */
function shortPieceAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at]!;
  const next = bytes[at + 1] ?? 0;
  if (byte === backslash) return shortEscapes[next] === 0 ? 0 : 0x200 | shortEscapes[next]!;
  if (byte === percent) {
    const [high, low] = [hexDigits[next]!, hexDigits[bytes[at + 2] ?? 0]!];
    return high >= 0 && low >= 0 ? 0x300 | (high * 16 + low) : 0x100 | byte;
  }
  return byte === ampersand && next !== numberSign && !isWordByte(next) ? 0x100 | byte : 0;
}

/** @param at where the escape or the first byte outside ASCII is */
function pieceAt(bytes: Uint8Array, start: number, at: number): Piece {
  if (bytes[at]! < 0x80) {
    const found = escapeAt(bytes, at);
    return found
      ? { ...found, isEscape: true }
      : { text: bytes.subarray(at, at + 1), end: at + 1, isEscape: false };
  }
  let end = at;
  while (end < bytes.length && bytes[end]! >= 0x80 && end - at < longestStretch) end++;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
  return { text: Buffer.from(respell(text)), end, isEscape: false };
}

function withRoom(out: Uint8Array, needed: number): Uint8Array {
  if (needed <= out.length) return out;
  const longer = new Uint8Array(needed * 2);
  longer.set(out);
  return longer;
}
