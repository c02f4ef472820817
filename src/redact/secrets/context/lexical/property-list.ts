import type { LexicalName } from './name-around.ts';

/**
 * Whether the text of an element `key` is the name of what comes next, as in property lists
 * (https://www.apple.com/DTDs/PropertyList-1.0.dtd): the reader of XML knows.
 */
export function isPropertyListKey(text: string, { start, end }: LexicalName): boolean {
  if (end - start !== 3 || !text.startsWith('<key>', start - 1)) return false;
  return /^<key>[^<>]{1,120}<\/key>\s{0,80}<(?:string|true|false|dict|array|integer|data|real|date)\b/.test(
    text.slice(start - 1, start + 240),
  );
}
