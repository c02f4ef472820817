import type { SyntaxNode } from 'tree-sitter';

/** A piece of a source text. */
export interface SourceRange {
  /** UTF-16 index of the first character. */
  readonly startIndex: number;
  /** UTF-16 index after the last character. */
  readonly endIndex: number;
  /** Line of the first character, from 1. */
  readonly startLine: number;
  /** Line of the last character, from 1. */
  readonly endLine: number;
}

/** From the start of one node to the end of another, which may be the same. */
export function rangeOf(first: SyntaxNode, last: SyntaxNode = first): SourceRange {
  return {
    startIndex: first.startIndex,
    endIndex: last.endIndex,
    startLine: first.startPosition.row + 1,
    endLine: last.endPosition.row + 1,
  };
}
