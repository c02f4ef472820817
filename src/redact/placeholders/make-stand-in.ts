import type { Encoding } from '../finding.ts';
import { decodeValue, encodeValue } from './encodings.ts';
import { type Identity, identityOf } from './identity.ts';
import type { PlaceholderType } from './placeholder-type.ts';
import { fitsNumber, sameNumber } from './same-number.ts';
import { sameCode } from './same-shape.ts';
import { registry } from './stand-ins/registry.generated.ts';
import type { RegistryEntry } from './stand-ins/registry-entry.ts';
import { tokenOf } from './token.ts';

/**
 * What a placeholder looks like. `typed`: a value of the same type. `token`: `ppx_…`. `number`: a number, where only one may
 * stand. `shape`: other letters and digits in the same places, for code that is no single name.
 */
export type PlaceholderForm = 'typed' | 'token' | 'number' | 'shape';

/** A value, and what its placeholder has to be like. */
export interface PlaceholderRequest {
  readonly type: PlaceholderType;
  /** As it stands in the text. */
  readonly value: string;
  readonly form: PlaceholderForm;
  /** What the value is encoded in, if in anything. */
  readonly encoding?: Encoding | undefined;
}

export interface StandIn {
  readonly text: string;
  /** As asked for, or a token where the type has nothing better for this value. */
  readonly form: PlaceholderForm;
}

const entries: ReadonlyMap<string, RegistryEntry> = new Map(registry.map(({ id, entry }) => [id, entry]));

/** The tags that tokens have. */
export const tokenTags: ReadonlySet<string> = new Set(registry.map(({ entry }) => entry.tag));

/** From here on another shape would hardly come out free: a token always does. */
const lastTypedAttempt = 32;

/** Longer values, in UTF-16 units, get a token: nothing of that length is looked for in a text. */
const longestShaped = 256;

/** @param attempt counts up when what came out is taken */
export function makeStandIn(key: Uint8Array, request: PlaceholderRequest, attempt: number): StandIn {
  const { type, value, form, encoding } = request;
  const entry = placeholderEntry(type);
  const plain = decodeValue(value, encoding);
  const usual = entry.normalise(plain);
  const identity = identityOf(
    key,
    { id: type, tag: entry.tag },
    usual,
    plain === usual ? '' : plain,
    attempt,
  );
  if (value.length <= longestShaped && form === 'number')
    return { text: numberFor(entry, value, identity, attempt), form };
  if (value.length <= longestShaped && form === 'shape' && attempt < lastTypedAttempt)
    return { text: sameCode(value, identity.draw), form };
  const typed =
    form === 'typed' && attempt < lastTypedAttempt ? entry.standIn?.(plain, identity, attempt) : undefined;
  if (typed !== undefined) return { text: encodeValue(typed, encoding, value), form };
  return { text: tokenOf(entry.tag, identity.id), form: 'token' };
}

/** Whether two values mean the same, so that either may stand for the other. */
export function meanTheSame(type: PlaceholderType, value: string, other: string): boolean {
  const { normalise } = placeholderEntry(type);
  return normalise(value) === normalise(other);
}

export function placeholderEntry(type: PlaceholderType): RegistryEntry {
  const entry = entries.get(type);
  if (!entry) throw new Error(`no placeholder for ${type}`);
  return entry;
}

function numberFor(entry: RegistryEntry, value: string, identity: Identity, attempt: number): string {
  const [digits, suffix] = [value.replace(/[a-z]$/i, ''), /[a-z]?$/i.exec(value)![0]];
  const typed = attempt < lastTypedAttempt ? entry.standIn?.(digits, identity, attempt) : undefined;
  if (typed !== undefined && fitsNumber(digits, typed)) return typed + suffix;
  // Where few numbers of that length are free, longer ones have to do.
  const more = '1'.repeat(Math.floor(attempt / lastTypedAttempt));
  return sameNumber(value.replace(/\d(?![xXoObB])/, `${more}$&`), identity.draw);
}
