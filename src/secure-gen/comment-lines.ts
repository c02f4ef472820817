import type { CodeLanguage } from './analysis/syntax/code-language.ts';

/**
 * Tells, from the text alone, which places are in comments that begin a line. What only looks like one, in a text of several
 * lines, is no code that runs either. Comments behind code are not told: their signs stand in texts as well.
 */
export class CommentLines {
  readonly #text: string;
  readonly #isPython: boolean;
  #lineEnd = -1;
  #isCommentLine = false;
  /** The last block that was found, or the next one. */
  #block = { start: -2, end: 0 };

  constructor(language: CodeLanguage, text: string) {
    this.#isPython = language === 'python';
    this.#text = text;
  }

  /** @param at not before the place that was asked for last */
  has(at: number): boolean {
    if (at > this.#lineEnd) this.#readLine(at);
    return this.#isCommentLine || (!this.#isPython && this.#isInBlock(at));
  }

  #readLine(at: number): void {
    const text = this.#text;
    const start = skipSpace(text, text.lastIndexOf('\n', at - 1) + 1);
    const end = text.indexOf('\n', at);
    this.#lineEnd = end < 0 ? text.length : end;
    this.#isCommentLine = this.#isPython ? text[start] === '#' : text.startsWith('//', start);
  }

  /** From block to block, until one ends behind the place. */
  #isInBlock(at: number): boolean {
    while (this.#block.end <= at) {
      const start = this.#text.indexOf('/*', Math.max(this.#block.start + 2, this.#block.end));
      const end = start < 0 ? -1 : this.#text.indexOf('*/', start + 2);
      if (end < 0) this.#block = noMore;
      // What stands behind code may be a part of a text.
      else this.#block = { start, end: isFirstInLine(this.#text, start) ? end : start };
    }
    return this.#block.start <= at;
  }
}

const noMore = { start: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY };

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}

function isFirstInLine(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === ' ' || text[before] === '\t') before--;
  return before < 0 || text[before] === '\n';
}
