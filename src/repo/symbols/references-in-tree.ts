import type { SyntaxNode } from 'tree-sitter';
import type { RegistryEntry } from '../languages/registry-entry.ts';
import type { SyntaxTree } from '../parse-source.ts';

/** A place where a text mentions a name: a use, or the declaration itself. */
export interface Reference {
  readonly name: string;
  /** Whether the name is called here (or instantiated, or rendered as a component). */
  readonly isCall: boolean;
  /** UTF-16 index of its first character. */
  readonly index: number;
  /** From 1. */
  readonly line: number;
}

/** Every identifier of a text, in its order; the name of a call is marked as such. */
export function referencesInTree({ root, text, language }: SyntaxTree): Reference[] {
  const identifiers = new Set(language.identifiers);
  const kinds = [...identifiers, ...Object.keys(language.calls)];
  if (kinds.length === 0) return [];
  const called = new Set<number>();
  const references: Reference[] = [];
  const lines = lineCounter(text);
  for (const node of root.descendantsOfType(kinds)) {
    const { type, startIndex: index } = node;
    if (identifiers.has(type)) {
      const name = text.slice(index, node.endIndex);
      references.push({ name, isCall: called.has(index), index, line: lines(index) });
    } else if (node.isNamed) {
      // A call comes before the identifiers inside it.
      const callee = partOf(node, language.calls[type] ?? '');
      const named = callee && nameOf(callee, language);
      if (named && identifiers.has(named.type)) called.add(named.startIndex);
    }
  }
  return references;
}

/** The part that names what an expression stands for: `c` of `a.b.c`. */
function nameOf(expression: SyntaxNode, language: RegistryEntry): SyntaxNode {
  const field = language.members[expression.type];
  const part = field === undefined ? null : partOf(expression, field);
  return part ? nameOf(part, language) : expression;
}

/** By the name of its field; without one, the first part. */
function partOf(node: SyntaxNode, field: string): SyntaxNode | null {
  return field === '' ? node.firstNamedChild : node.childForFieldName(field);
}

/** Tells the line (from 1) of ever larger indices; far cheaper than asking the tree for each. */
function lineCounter(text: string): (index: number) => number {
  let line = 1;
  let nextBreak = text.indexOf('\n');
  return (index) => {
    while (nextBreak !== -1 && nextBreak < index) {
      line += 1;
      nextBreak = text.indexOf('\n', nextBreak + 1);
    }
    return line;
  };
}
