import { decodedText } from '../restore/reading.ts';
import type { PlaceholderForm } from './make-stand-in.ts';
import type { HiddenPlace } from './place-values.ts';

/** How far, in UTF-16 units, characters next to a value are looked at: the longest escape of one, and a dot. */
const neighbourhood = 18;

/**
 * Which form of placeholder keeps a text what it is to a parser, and can be found in it again.
 *
 * @param crowded whether another placeholder comes right before or behind
 */
export function formFor(
  text: string,
  place: HiddenPlace,
  { crowded }: { readonly crowded: boolean },
): PlaceholderForm {
  const { start, end, position, type } = place;
  if (position === 'number') return 'number';
  if (place.tokenOnly) return 'token';
  if (position === 'code') return /^\w+$/.test(text.slice(start, end)) ? 'token' : 'shape';
  if (type === 'secret' || type === 'literal' || crowded || !standsAlone(text, start, end)) return 'token';
  return 'typed';
}

/** Whether nothing touches a value that would make another word or number of its stand-in. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = decodedText(text, Math.max(0, start - neighbourhood), start);
  const behind = decodedText(text, end, Math.min(text.length, end + neighbourhood));
  return !/[a-z0-9_]$|[a-z0-9]\.$/.test(before) && !/^[a-z0-9_]|^\.[a-z0-9]/.test(behind);
}
