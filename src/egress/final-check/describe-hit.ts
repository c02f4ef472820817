import { placeInJson } from './body-place.ts';
import type { Hit } from './hit.ts';

/** Where a hit is: `body byte 1,204, in messages[2].content`. */
export function placeOfHit({ part, byte }: Hit, body: Uint8Array): string {
  const place = `${part} byte ${byte.toLocaleString('en')}`;
  const inJson = part === 'body' ? placeInJson(body, byte) : '';
  return inJson === '' ? place : `${place}, in ${inJson}`;
}

/** What it is, in words, without the thing itself: `a value of the vault (type secret), base64`. */
export function describeHit({ rule, type, readings }: Hit): string {
  const what =
    rule === 'watched-value' ? `a value of the vault (type ${type})` : `what looks like a secret (${rule})`;
  return [what, ...readings].join(', ');
}
