import type { FileAnalysis } from '../analysis/file-analysis.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';
import type { RuleContext } from '../matching/matcher.ts';
import type { Stretch, Weakness } from '../weakness.ts';

/** Where a weakness was found, as a fixer sees it. */
export interface WeakPlace {
  readonly weakness: Weakness;
  /** What the rule showed as the place. */
  readonly node: SourceNode;
  readonly file: FileAnalysis;
  /** For the checks that rules are made of. */
  readonly context: RuleContext;
}

/** The outermost expression or statement that takes up exactly a stretch; undefined where there is none: the text is not the one it was found in. */
export function nodeAt(file: FileAnalysis, { start, end }: Stretch): SourceNode | undefined {
  let node = file.root.leafAt(start);
  while (node.parent && node.parent.start >= start && node.parent.end <= end) node = node.parent;
  while (wrapping.has(node.type) && node.children.length === 1) node = node.children[0]!;
  return node.start === start && node.end === end ? node : undefined;
}

/** What may hold an expression and nothing else, not even a semicolon. */
const wrapping = new Set([
  'module',
  'program',
  'block',
  'expression_statement',
  'expression_list',
  'with_item',
  'with_clause',
]);
