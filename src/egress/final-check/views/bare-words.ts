import { isWordByte } from './byte-classes.ts';
import { type View, viewFrom } from './view.ts';

/** By byte: 1 for what words are made of. */
const wordBytes = Uint8Array.from({ length: 256 }, (_, byte) => Number(isWordByte(byte)));

/**
 * The text without anything but letters and digits: what was cut into lines behind marks of comments, into strings that a
 * program puts together, or spaced out, is whole again.
 */
export function bareWords(view: View): View {
  const { bytes } = view;
  const out = new Uint8Array(bytes.length);
  let length = 0;
  // Without a branch: what is no part of a word is written over by what comes next.
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    out[length] = byte;
    length += wordBytes[byte]!;
  }
  return viewFrom(view, 'spaced out', out.subarray(0, length), (offset) => placeOf(bytes, offset));
}

/** Counted anew, since few places are ever asked for. */
function placeOf(bytes: Uint8Array, offset: number): number {
  let left = offset;
  for (let at = 0; at < bytes.length; at++) {
    if (wordBytes[bytes[at]!] === 1 && left-- === 0) return at;
  }
  return bytes.length;
}
