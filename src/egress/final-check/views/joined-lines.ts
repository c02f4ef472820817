import { PlaceMarks } from './place-marks.ts';
import { type View, viewFrom } from './view.ts';

const newline = 0x0a;
const carriageReturn = 0x0d;

/**
 * The text with its line ends and the indentation on either side of them taken away: one that was cut into lines is whole
 * again. @returns undefined where there is one line only
 */
export function joinedLines(view: View): View | undefined {
  const { bytes } = view;
  if (!bytes.includes(newline) && !bytes.includes(carriageReturn)) return undefined;
  const marks = new PlaceMarks();
  const out = new Uint8Array(bytes.length);
  let length = 0;
  let at = 0;
  while (at < bytes.length) {
    let end = at;
    while (end < bytes.length && bytes[end] !== newline && bytes[end] !== carriageReturn) end++;
    let next = end;
    while (next < bytes.length && isSpace(bytes[next]!)) next++;
    if (next > end) while (end > at && isSpace(bytes[end - 1]!)) end--;
    if (at > 0) marks.add(length, at);
    for (let from = at; from < end; from++) out[length++] = bytes[from]!;
    at = next;
  }
  return viewFrom(view, 'split over lines', out.subarray(0, length), (offset) => marks.placeOf(offset));
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === newline || byte === carriageReturn;
}
