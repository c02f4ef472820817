import { registry as countries } from '../national-ids/registry.generated.ts';
import type { IdentityNumber } from '../national-ids/registry-entry.ts';

/** A way to write an identity number. */
export interface Layout {
  readonly number: IdentityNumber;
  readonly country: string;
  /** Tests a whole value as it is written, in upper case. */
  readonly written: RegExp;
}

/** Most words that a layout has, and most characters. */
export const most = { words: 7, characters: 26 } as const;

/** What may stand between the words of a value, by code; the last closes a bracket at the end. */
const separators = ' -./+()';
const separatorNumbers = new Uint8Array(128);
for (const [index, sign] of [...separators].entries()) separatorNumbers[sign.charCodeAt(0)] = index + 1;

/** @returns 0 for what parts no value */
export function separatorNumber(code: number): number {
  return code < 128 ? separatorNumbers[code]! : 0;
}

/** The key of nothing yet. */
export const emptyKey = 0x811c9dc5 | 0;

/** Adds a word of some length to a key. Keys are hashes: two forms may share one, what is written decides. */
export function withWord(key: number, length: number): number {
  return Math.imul(key, 0x01000193) ^ length;
}

/** Adds the separator after the last word. */
export function withSeparator(key: number, separator: number): number {
  return key ^ (separator << 5);
}

/** Where a layout is looked for: lengths of words and what stands between them. */
function keysOf(layout: string): { readonly key: number; readonly prefixes: readonly number[] } {
  let key = emptyKey;
  const prefixes: number[] = [];
  for (const [piece] of layout.matchAll(/[A-Za-z0-9]+|[^A-Za-z0-9]/g)) {
    const separator = separatorNumber(piece.charCodeAt(0));
    if (separator > 0) {
      prefixes.push(key);
      key = withSeparator(key, separator);
    } else key = withWord(key, piece.length);
  }
  return { key, prefixes };
}

/** `_` in a layout is a space, a hyphen or a dot, the same throughout. */
export function spellings(layout: string): string[] {
  return layout.includes('_')
    ? [' ', '-', '.'].map((separator) => layout.replaceAll('_', separator))
    : [layout];
}

const classes: Readonly<Record<string, string>> = { 9: '\\d', A: '[A-Z]', X: '[A-Z0-9]' };

function written(layout: string): RegExp {
  const source = layout.replace(/./g, (sign) => {
    if (/[a-z]/.test(sign)) return sign.toUpperCase();
    return classes[sign] ?? (separatorNumber(sign.charCodeAt(0)) > 0 ? `\\${sign}` : sign);
  });
  return new RegExp(`^${source}$`);
}

/** All layouts by key; no layouts for a key that others only begin with. */
export function layoutsByKey(): ReadonlyMap<number, readonly Layout[]> {
  const byKey = new Map<number, Layout[]>();
  for (const { id: country, entry } of countries) {
    for (const number of entry.numbers) {
      for (const layout of number.layouts.flatMap(spellings)) {
        const { key, prefixes } = keysOf(layout);
        for (const prefix of prefixes) if (!byKey.has(prefix)) byKey.set(prefix, []);
        byKey.set(key, [...(byKey.get(key) ?? []), { number, country, written: written(layout) }]);
      }
    }
  }
  return byKey;
}
