/** ASCII letters of either case, digits, and whatever is not ASCII: what a word is made of. */
export function isWordByte(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return (
    byte >= 0x80 ||
    (byte >= 0x30 && byte <= 0x39) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    (byte >= 0x61 && byte <= 0x7a)
  );
}

/** By byte: what it is worth as a digit, or -1. */
export type DigitTable = Int8Array;

/** @param alphabets each in the order of its digits' worth */
function digitTable(...alphabets: readonly string[]): DigitTable {
  const table = new Int8Array(256).fill(-1);
  for (const alphabet of alphabets) {
    for (let worth = 0; worth < alphabet.length; worth++) table[alphabet.charCodeAt(worth)] = worth;
  }
  return table;
}

export const hexDigits: DigitTable = digitTable('0123456789abcdef', '0123456789ABCDEF');

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Both alphabets of RFC 4648, sections 4 and 5: no text needs to say which one it is in. */
export const base64Digits: DigitTable = digitTable(`${letters}+/`, `${letters}-_`);

/** The value of hexadecimal digits from `start`, at most `most` of them; undefined where there are fewer than `least`. */
export function hexNumber(
  bytes: Uint8Array,
  start: number,
  least: number,
  most: number,
): { readonly value: number; readonly end: number } | undefined {
  let value = 0;
  let end = start;
  while (end < bytes.length && end - start < most) {
    const digit = hexDigits[bytes[end]!]!;
    if (digit < 0) break;
    value = value * 16 + digit;
    end++;
  }
  return end - start < least ? undefined : { value, end };
}
