import { hexNumber, isWordByte } from './byte-classes.ts';

/** What one escape stands for, and where it ends. */
interface Escape {
  readonly text: Uint8Array;
  readonly end: number;
}

export const backslash = 0x5c;
export const percent = 0x25;
export const ampersand = 0x26;
export const numberSign = 0x23;

/** What JSON (RFC 8259, section 7) and most languages write as a letter. */
const controls: Readonly<Record<string, number>> = { b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };

/**
 * By the byte behind a backslash: what the two stand for, 0 where that takes more than one byte. Before anything that is
 * neither letter nor digit a backslash says: this character itself.
 */
export const shortEscapes: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  const isSign = byte > 0x20 && byte < 0x7f && !isWordByte(byte);
  return isSign ? byte : (controls[String.fromCharCode(byte)] ?? 0);
});

/** References that a character of a secret may be written as (HTML Standard, section 13.5). */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  commat: '@',
  period: '.',
  colon: ':',
  sol: '/',
  lowbar: '_',
  hyphen: '-',
  plus: '+',
  equals: '=',
};

/**
 * The escape that begins at a backslash or an ampersand: of JSON and of programming languages, a character reference of
 * HTML; `shortEscapes` excepted. @returns undefined where none does
 */
export function escapeAt(bytes: Uint8Array, at: number): Escape | undefined {
  return bytes[at] === ampersand ? reference(bytes, at) : backslashed(bytes, at);
}

function backslashed(bytes: Uint8Array, at: number): Escape | undefined {
  const next = bytes[at + 1];
  if (next === 0x78) return byteOf(bytes, at + 2);
  if (next === 0x75) return bytes[at + 2] === 0x7b ? braced(bytes, at + 3) : unit(bytes, at);
  if (next === 0x55) return characterOf(hexNumber(bytes, at + 2, 8, 8));
  return octal(bytes, at + 1);
}

/** `\uXXXX`, and the second half of a surrogate pair behind it (RFC 8259, section 7). */
function unit(bytes: Uint8Array, at: number): Escape | undefined {
  const first = hexNumber(bytes, at + 2, 4, 4);
  if (!first || first.value < 0xd800 || first.value > 0xdbff) return characterOf(first);
  const isPair = bytes[first.end] === backslash && bytes[first.end + 1] === 0x75;
  const second = isPair ? hexNumber(bytes, first.end + 2, 4, 4) : undefined;
  if (!second || second.value < 0xdc00 || second.value > 0xdfff) return characterOf(first);
  const character = 0x10000 + ((first.value - 0xd800) << 10) + (second.value - 0xdc00);
  return characterOf({ value: character, end: second.end });
}

function braced(bytes: Uint8Array, at: number): Escape | undefined {
  const number = hexNumber(bytes, at, 1, 6);
  return number && bytes[number.end] === 0x7d ? characterOf({ ...number, end: number.end + 1 }) : undefined;
}

function octal(bytes: Uint8Array, at: number): Escape | undefined {
  let character = 0;
  for (let end = at; end < at + 3; end++) {
    const digit = (bytes[end] ?? 0) - 0x30;
    if (digit < 0 || digit > 7) return undefined;
    character = character * 8 + digit;
  }
  return character < 256 ? { text: Uint8Array.of(character), end: at + 3 } : undefined;
}

function reference(bytes: Uint8Array, at: number): Escape | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(12, bytes.length - at));
  const pattern = /^&(?:#[xX]([\da-fA-F]{1,6})|#(\d{1,7})|([a-z]{2,6}));/;
  const [whole, hex, decimal, name] = pattern.exec(text.toString('latin1')) ?? [];
  if (whole === undefined) return undefined;
  const end = at + whole.length;
  if (hex !== undefined) return characterOf({ value: Number.parseInt(hex, 16), end });
  if (decimal !== undefined) return characterOf({ value: Number(decimal), end });
  const character = entities[name!];
  return character === undefined ? undefined : { text: Buffer.from(character), end };
}

function byteOf(bytes: Uint8Array, at: number): Escape | undefined {
  const number = hexNumber(bytes, at, 2, 2);
  return number && { text: Uint8Array.of(number.value), end: number.end };
}

/** A character as UTF-8; half of a surrogate pair, and what is none, as a question mark. */
function characterOf(
  number: { readonly value: number; readonly end: number } | undefined,
): Escape | undefined {
  if (!number) return undefined;
  const { value, end } = number;
  const isNone = value > 0x10ffff || (value >= 0xd800 && value < 0xe000);
  return { text: Buffer.from(isNone ? '?' : String.fromCodePoint(value)), end };
}
