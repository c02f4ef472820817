import type { JsonArray, JsonObject, JsonString } from '../json/json-node.ts';
import type { Splice } from '../json/splice.ts';
import { escaped } from '../json/written-string.ts';

/** A paragraph more at the end of a string. */
export function paragraphAfter({ end, value }: JsonString, text: string): Splice {
  const at = end - 1;
  return { start: at, end: at, text: escaped(value === '' ? text : `\n\n${text}`) };
}

/** @param item JSON */
export function itemAtEnd({ end, items }: JsonArray, item: string): Splice {
  const at = end - 1;
  return { start: at, end: at, text: items.length > 0 ? `,${item}` : item };
}

/** @param item JSON */
export function itemAtStart({ start, items }: JsonArray, item: string): Splice {
  const at = start + 1;
  return { start: at, end: at, text: items.length > 0 ? `${item},` : item };
}

/** @param value JSON */
export function memberAtStart({ start, members }: JsonObject, key: string, value: string): Splice {
  const at = start + 1;
  const member = `${JSON.stringify(key)}:${value}`;
  return { start: at, end: at, text: members.length > 0 ? `${member},` : member };
}
