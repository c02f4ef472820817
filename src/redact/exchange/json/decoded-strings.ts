import type { Span } from '../../finding.ts';
import type { JsonNode, JsonString } from './json-node.ts';
import { looksLikeJson, parseJson } from './parse-json.ts';
import { WrittenString } from './written-string.ts';

/** A string of a JSON text that reads otherwise than it is written. */
export interface DecodedString {
  readonly value: string;
  /** Where in the whole text a part of the value stands. */
  spanOf(span: Span): Span;
}

/** JSON in JSON in JSON is read, and no deeper. */
const deepest = 3;

/**
 * The strings of a JSON text that have escapes, as they read without, and those of JSON texts in them.
 *
 * @returns undefined for what is no JSON text
 */
export function decodedStrings(text: string, depth = 0): DecodedString[] | undefined {
  const root = looksLikeJson(text) ? parseJson(text) : undefined;
  if (!root) return undefined;
  const found: DecodedString[] = [];
  for (const node of stringsIn(root)) {
    const written = new WrittenString(text, node);
    if (!written.hasEscapes) continue;
    found.push({ value: node.value, spanOf: (span) => written.spanOf(span) });
    if (depth === deepest) continue;
    for (const inner of decodedStrings(node.value, depth + 1) ?? []) {
      found.push({ value: inner.value, spanOf: (span) => written.spanOf(inner.spanOf(span)) });
    }
  }
  return found;
}

function* stringsIn(node: JsonNode): Generator<JsonString> {
  if (node.kind === 'string') yield node;
  else if (node.kind === 'array') for (const item of node.items) yield* stringsIn(item);
  else if (node.kind === 'object') {
    for (const { key, value } of node.members) {
      yield key;
      yield* stringsIn(value);
    }
  }
}
