import type { Span } from '../../finding.ts';
import type { JsonNumber, JsonString } from '../json/json-node.ts';
import { applySplices, type Splice } from '../json/splice.ts';
import { escaped, WrittenString } from '../json/written-string.ts';
import type { Leaf } from './leaf.ts';

/** RFC 8259, section 6, without sign and exponent. */
const jsonDigits = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * A JSON text with the leaves that stand in it. Written again it is the same text, but for what was hidden: no number is
 * read, no escape changed, no key moved.
 */
export class RequestDocument {
  readonly text: string;
  readonly #strings: { readonly node: JsonString; readonly leaf: Leaf }[] = [];
  readonly #numbers: { readonly node: JsonNumber; readonly span: Span; readonly leaf: Leaf }[] = [];
  readonly #nested: { readonly node: JsonString; readonly document: RequestDocument }[] = [];
  readonly #additions: Splice[] = [];

  constructor(text: string) {
    this.text = text;
  }

  addString(node: JsonString, leaf: Leaf): void {
    this.#strings.push({ node, leaf });
  }

  /** @param span the digits of the number that the leaf has */
  addNumber(node: JsonNumber, span: Span, leaf: Leaf): void {
    this.#numbers.push({ node, span, leaf });
  }

  /** A string that holds a JSON text. */
  addDocument(node: JsonString, document: RequestDocument): void {
    this.#nested.push({ node, document });
  }

  add(splice: Splice): void {
    this.#additions.push(splice);
  }

  /** The text with stand-ins where the leaves have them. */
  write(): string {
    const splices: Splice[] = [];
    for (const { node, leaf } of this.#strings) splices.push(...this.#stringSplices(node, leaf));
    for (const { node, span, leaf } of this.#numbers) {
      const digits = leaf.redaction?.text ?? leaf.text;
      if (digits === leaf.text) continue;
      // Where no number is free that can be told from others, a word takes the place of all of it.
      if (jsonDigits.test(digits)) splices.push({ ...span, text: digits });
      else splices.push({ start: node.start, end: node.end, text: `"${escaped(digits)}"` });
    }
    for (const { node, document } of this.#nested) {
      const text = document.write();
      if (text === document.text) continue;
      splices.push({ start: node.start, end: node.end, text: `"${escaped(text)}"` });
    }
    return applySplices(this.text, [...splices, ...this.#additions]);
  }

  #stringSplices(node: JsonString, { redaction }: Leaf): Splice[] {
    if (!redaction || redaction.replacements.length === 0) return [];
    const written = new WrittenString(this.text, node);
    return redaction.replacements.map(({ original, standIn }) => ({
      ...written.spanOf(original),
      text: escaped(standIn),
    }));
  }
}
