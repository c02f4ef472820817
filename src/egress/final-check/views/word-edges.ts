import { isWordByte } from './byte-classes.ts';
import type { View } from './view.ts';

/** Whether a word, or a sign, begins here. Where something was taken out between two words, both have an edge there. */
export function startsWord(view: View, at: number): boolean {
  const { bytes } = view;
  return !isWordByte(bytes[at]) || !isWordByte(bytes[at - 1]) || isSeam(view, at);
}

/** Whether a word, or a sign, ends before this place. */
export function endsWord(view: View, at: number): boolean {
  return startsWord(view, at) || !isWordByte(view.bytes[at - 1]);
}

function isSeam(view: View, at: number): boolean {
  const last = view.readings.at(-1);
  return (last === 'split over lines' || last === 'spaced out') && view.origin(at) - view.origin(at - 1) > 1;
}
