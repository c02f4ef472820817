import type { Span } from '../../finding.ts';

/** A value of a JSON text with the place where it stands, so that a text can be changed without writing it anew. */
export type JsonNode = JsonString | JsonNumber | JsonLiteral | JsonArray | JsonObject;

export interface JsonString extends Span {
  readonly kind: 'string';
  /** Decoded. */
  readonly value: string;
}

/** Its digits stand in the text: many numbers are other ones as soon as they are read (RFC 8259, section 6). */
export interface JsonNumber extends Span {
  readonly kind: 'number';
  /** Exact up to 2^53. */
  readonly value: number;
}

/** `true`, `false` or `null`. */
export interface JsonLiteral extends Span {
  readonly kind: 'literal';
}

export interface JsonArray extends Span {
  readonly kind: 'array';
  readonly items: readonly JsonNode[];
}

export interface JsonObject extends Span {
  readonly kind: 'object';
  /** In their order; a key that comes twice is there twice. */
  readonly members: readonly JsonMember[];
}

export interface JsonMember {
  readonly key: JsonString;
  readonly value: JsonNode;
}

/** The value of a key, of the last member that has it; undefined where there is none or the node is no object. */
export function memberOf(node: JsonNode | undefined, key: string): JsonNode | undefined {
  if (node?.kind !== 'object') return undefined;
  return node.members.findLast((member) => member.key.value === key)?.value;
}

/** The string that a key has; undefined where it has none. */
export function stringOf(node: JsonNode | undefined, key: string): string | undefined {
  const value = memberOf(node, key);
  return value?.kind === 'string' ? value.value : undefined;
}

/** The number by which an item names its own place in a list that is sent in parts, else its position. */
export function indexOf(item: JsonNode, position: number): number {
  const index = memberOf(item, 'index');
  return index?.kind === 'number' ? index.value : position;
}
