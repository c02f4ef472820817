import { createHmac } from 'node:crypto';
import { base32 } from './base32.ts';
import { checkCharacter } from './check-character.ts';
import { Draw } from './draw.ts';
import type { Scramble } from './scramble.ts';

/** What a value's placeholders are made from. */
export interface Identity {
  /** Eight base32 characters and their check character. */
  readonly id: string;
  /** Two base32 characters that tell this spelling from the usual one, as `Ann@X.org` from `ann@x.org`; empty for the latter. */
  readonly spelling: string;
  /** Of this value. */
  readonly draw: Draw;
  /** Of this type, the same for all its values. */
  readonly scramble: Scramble;
}

/**
 * The identity of a value: HMAC-SHA256 under the repository's key (RFC 2104), so that the same value always gets the
 * same placeholder, and nobody without the key can try values out.
 *
 * @param type goes into the check character too: an id under another type's name is not valid
 * @param value in its usual spelling
 * @param spelling the value as it stands in the text where that differs, else empty
 * @param attempt counts up when a placeholder is taken
 */
export function identityOf(
  key: Uint8Array,
  type: { readonly id: string; readonly tag: string },
  value: string,
  spelling: string,
  attempt: number,
): Identity {
  const seed = hmac(key, attempt === 0 ? [type.id, value] : [type.id, value, spelling, String(attempt)]);
  const id = base32(seed, 8);
  return {
    id: id + checkCharacter(type.tag + id),
    spelling: spelling === '' ? '' : base32(hmac(key, [type.id, 'spelling', spelling]), 2),
    draw: new Draw(seed),
    scramble: (...parts) => hmac(key, [type.id, 'part', ...parts.map(String)]).readUInt32BE(0),
  };
}

function hmac(key: Uint8Array, parts: readonly string[]): Buffer {
  return createHmac('sha256', key).update(parts.join('\0')).digest();
}
