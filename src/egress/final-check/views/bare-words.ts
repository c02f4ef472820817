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
  // Most texts are never asked for a place.
  let places: Int32Array | undefined;
  const placeOf = (offset: number): number => {
    places ??= placesOf(bytes, length);
    return places[offset] ?? bytes.length;
  };
  return viewFrom(view, 'spaced out', out.subarray(0, length), placeOf);
}

/** Where the bytes of words are. */
function placesOf(bytes: Uint8Array, count: number): Int32Array {
  const places = new Int32Array(count + 1);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    places[length] = at;
    length += wordBytes[bytes[at]!]!;
  }
  return places.subarray(0, count);
}
