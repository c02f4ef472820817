import type { View } from '../views/view.ts';
import { startsWord } from '../views/word-edges.ts';
import { looksRandom } from './looks-random.ts';
import type { Alphabet, SecretShape } from './secret-shape.ts';
import { secretShapes } from './secret-shapes.ts';
import { type StructuredSecret, structuredSecrets } from './structured-secrets.ts';

export interface ShapeMatch {
  readonly id: string;
  readonly start: number;
  readonly text: string;
}

/** Of a token behind its prefix, as much as is looked at. */
const longestBody = 256;

const alphabets: Readonly<Record<Alphabet, RegExp>> = {
  alphanumeric: /[A-Za-z\d]/,
  'upper-base32': /[A-Z\d]/,
  hex: /[\da-fA-F]/,
  base64url: /[\w-]/,
  base64: /[\w+/=-]/,
};

/** By alphabet, by byte: 1 where the character belongs to it. */
const members = Object.fromEntries(
  Object.entries(alphabets).map(([name, pattern]) => [
    name,
    Uint8Array.from({ length: 128 }, (_, byte) => Number(pattern.test(String.fromCharCode(byte)))),
  ]),
) as Readonly<Record<Alphabet, Uint8Array>>;

interface Candidate {
  readonly prefix: Uint8Array;
  readonly shape: SecretShape | StructuredSecret;
}

const bitsOfFilter = 16;
const filter = new Uint8Array(1 << bitsOfFilter);
/** By the first three bytes of a prefix. */
const candidates = new Map<number, Candidate[]>();

for (const shape of [...secretShapes, ...structuredSecrets]) {
  for (const prefix of 'prefixes' in shape ? shape.prefixes : [shape.sign]) {
    const bytes = Buffer.from(prefix);
    const key = (bytes[0]! << 16) | (bytes[1]! << 8) | bytes[2]!;
    candidates.set(key, [...(candidates.get(key) ?? []), { prefix: bytes, shape }]);
    filter[slotOf(key)] = 1;
  }
}

/** The first text with the shape of a secret that is accepted. */
export function findShape(view: View, accept: (match: ShapeMatch) => boolean): ShapeMatch | undefined {
  const { bytes } = view;
  let key = 0;
  for (let at = 0; at < bytes.length; at++) {
    key = ((key << 8) | bytes[at]!) & 0xffffff;
    if (filter[slotOf(key)] === 0) continue;
    for (const candidate of candidates.get(key) ?? []) {
      const match = matchAt(view, at - 2, candidate);
      if (match && accept(match)) return match;
    }
  }
  return undefined;
}

function slotOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - bitsOfFilter);
}

function matchAt(view: View, start: number, { prefix, shape }: Candidate): ShapeMatch | undefined {
  const { bytes } = view;
  if (start < 0 || prefix.some((byte, offset) => bytes[start + offset] !== byte)) return undefined;
  const text =
    'prefixes' in shape ? token(view, start, prefix.length, shape) : structured(bytes, start, shape);
  return text === undefined ? undefined : { id: shape.id, start, text };
}

function token(
  view: View,
  start: number,
  prefixLength: number,
  { alphabet, least }: SecretShape,
): string | undefined {
  if (!startsWord(view, start)) return undefined;
  const { bytes } = view;
  const bodyStart = start + prefixLength;
  let end = bodyStart;
  while (end - bodyStart < longestBody && members[alphabet][bytes[end] ?? 0x80] === 1) end++;
  if (end - bodyStart < least) return undefined;
  return looksRandom(textOf(bytes, bodyStart, bodyStart + least)) ? textOf(bytes, start, end) : undefined;
}

function structured(
  bytes: Uint8Array,
  at: number,
  { before, behind, find }: StructuredSecret,
): string | undefined {
  const start = Math.max(0, at - before);
  return find(textOf(bytes, start, Math.min(bytes.length, at + behind)), at - start);
}

function textOf(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
}
