import type { Finding } from '../../finding.ts';
import { WrittenString } from '../json/written-string.ts';
import type { Leaf } from './leaf.ts';

/** Longer strings, in UTF-16 units, say for themselves what they are, and stand empty in the group. */
const longestValue = 512;

interface Part {
  readonly leaf: Leaf;
  /** Where it stands in the group's text, its quotes included. */
  readonly start: number;
  readonly end: number;
  /** Undefined for a number. */
  readonly written: WrittenString | undefined;
}

/**
 * Values that stand together, with their keys: written as a JSON text of their own, in which a detector sees what each is
 * called. What it finds is handed on to the values.
 */
export class DataGroup {
  readonly #pieces: string[] = [];
  readonly #parts: Part[] = [];
  #length = 0;

  /** The JSON text. */
  get text(): string {
    return this.#pieces.join('');
  }

  /** Whether there is nothing in it that could be found. */
  get isEmpty(): boolean {
    return this.#parts.length === 0;
  }

  /** @param sign brackets, commas and the like */
  addSign(sign: string): void {
    this.#pieces.push(sign);
    this.#length += sign.length;
  }

  addString(leaf: Leaf): void {
    if (leaf.text.length > longestValue) {
      this.addSign('""');
      return;
    }
    const start = this.#length;
    const json = JSON.stringify(leaf.text);
    this.addSign(json);
    const node = { kind: 'string', start: 0, end: json.length, value: leaf.text } as const;
    this.#parts.push({ leaf, start, end: this.#length, written: new WrittenString(json, node) });
  }

  addNumber(leaf: Leaf): void {
    const start = this.#length;
    this.addSign(leaf.text);
    this.#parts.push({ leaf, start, end: this.#length, written: undefined });
  }

  /** Hands on what was found in the text: to each value what is in it. */
  handOn(findings: readonly Finding[]): void {
    for (const finding of findings) {
      for (const part of this.#parts) {
        if (part.start >= finding.end) break;
        const own = part.end > finding.start && partOfFinding(part, finding);
        if (own) part.leaf.findings.push(own);
      }
    }
  }
}

function partOfFinding({ start, end, written }: Part, finding: Finding): Finding | undefined {
  const quote = written ? 1 : 0;
  const inside = {
    start: Math.max(finding.start - start, quote),
    end: Math.min(finding.end, end - quote) - start,
  };
  if (inside.start >= inside.end) return undefined;
  return { ...finding, ...(written?.valueSpanOf(inside) ?? inside) };
}
