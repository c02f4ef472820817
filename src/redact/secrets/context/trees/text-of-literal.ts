import type { SyntaxNode } from 'tree-sitter';
import type { Span } from '../../../finding.ts';
import type { RegistryEntry } from './syntaxes/registry-entry.ts';

const opening = /^[A-Za-z@$]{0,3}("""|'''|"|'|`)/;

/** Where the content of a text literal is, without prefix and quotes. */
export function contentOf(literal: SyntaxNode, text: string): Span {
  const start = literal.startIndex;
  const end = literal.endIndex;
  const match = opening.exec(text.slice(start, start + 6));
  if (!match) return { start, end };
  const from = start + match[0].length;
  const to = text.startsWith(match[1]!, end - match[1]!.length) ? end - match[1]!.length : end;
  return from <= to ? { start: from, end: to } : { start: from, end: from };
}

/** The content of a text literal; undefined for any other node. */
export function textOfLiteral(node: SyntaxNode, syntax: RegistryEntry, text: string): string | undefined {
  if (!syntax.strings.includes(node.type)) return undefined;
  const { start, end } = contentOf(node, text);
  return text.slice(start, Math.min(end, start + 160));
}
