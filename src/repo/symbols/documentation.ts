import type { SyntaxNode } from 'tree-sitter';
import type { SyntaxTree } from '../parse-source.ts';

/** The comments right before a declaration, each on lines of its own and none separated from it by an empty line. */
export function leadingDocumentation(declaration: SyntaxNode, tree: SyntaxTree): string | undefined {
  const comments: string[] = [];
  let below = declaration.startPosition.row;
  for (
    let comment = declaration.previousSibling;
    comment && tree.language.comments.includes(comment.type);
    comment = comment.previousSibling
  ) {
    // Some grammars count the line break to a line comment.
    const text = comment.text.trimEnd();
    const lastRow = comment.startPosition.row + (text.match(/\n/g)?.length ?? 0);
    if (lastRow < below - 1 || !startsLine(comment.startIndex, tree.text)) break;
    comments.unshift(text);
    below = comment.startPosition.row;
  }
  const documentation = comments.map(withoutMarkers).join('\n').trim();
  return documentation === '' ? undefined : documentation;
}

function startsLine(index: number, text: string): boolean {
  const lineStart = text.lastIndexOf('\n', index - 1) + 1;
  return text.slice(lineStart, index).trim() === '';
}

function withoutMarkers(comment: string): string {
  if (!comment.startsWith('/*')) return comment.replace(/^(\/\/+|#+!?) ?/, '');
  return comment
    .replace(/^\/\*+/, '')
    .replace(/\*+\/$/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
    .join('\n')
    .trim();
}
