import type { SyntaxNode } from 'tree-sitter';
import type { LanguageId } from '../../repo/language-of-path.ts';
import { withSyntaxTree } from '../../repo/parse-source.ts';
import type { Span } from '../finding.ts';
import type { PlacedSpan, Position } from './position.ts';

/** Kinds of nodes of the tree-sitter grammars; parts of their names. */
const numberNode =
  /^(?:number|integer|float)$|^(?:int|float|imaginary)_literal$|_(?:integer|floating_point)_literal$/;
const textNode =
  /string|comment|template|heredoc|regex|char|rune|(?:jsx|html|raw)_text|^text$|^word$|concatenation|extglob|hash_bang|^ERROR$/;
const codeInText = /substitution|interpolation|expansion|jsx_expression|format_expression/;

/** The positions of values in source code, by its syntax tree. */
export function syntaxPositions(
  language: LanguageId,
  text: string,
  spans: readonly Span[],
): Promise<PlacedSpan[]> {
  return withSyntaxTree(language, text, ({ root }) =>
    spans.map((span) => {
      const first = root.descendantForIndex(span.start);
      const last = span.end - 1 === span.start ? first : root.descendantForIndex(span.end - 1);
      const position = positionOf(first);
      if (position === 'number' && first.startIndex === last.startIndex && first.endIndex === last.endIndex) {
        return { start: first.startIndex, end: first.endIndex, position };
      }
      const inText = position === 'text' || positionOf(last) === 'text';
      return { start: span.start, end: span.end, position: inText ? 'text' : 'code' };
    }),
  );
}

function positionOf(leaf: SyntaxNode): Position {
  if (numberNode.test(leaf.type)) return 'number';
  for (let node: SyntaxNode | null = leaf; node; node = node.parent) {
    if (textNode.test(node.type)) return 'text';
    if (codeInText.test(node.type)) return 'code';
  }
  return 'code';
}
