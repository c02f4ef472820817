/** RFC 4648, section 6, in lower case: without 0, 1, 8 and 9, so that no two characters of it look alike. */
export const base32Alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** @param length characters; five bits each, from the front */
export function base32(bytes: Uint8Array, length: number): string {
  let text = '';
  let held = 0;
  let bits = 0;
  let next = 0;
  while (text.length < length) {
    if (bits < 5) {
      held = ((held << 8) | bytes[next++]!) & 0xfff;
      bits += 8;
    }
    bits -= 5;
    text += base32Alphabet[(held >> bits) & 31];
  }
  return text;
}
