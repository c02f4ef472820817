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

/** The outermost node that takes up exactly a stretch; undefined where there is none: the text is not the one it was found in. */
export function nodeAt(file: FileAnalysis, { start, end }: Stretch): SourceNode | undefined {
  let node = file.root.leafAt(start);
  while (node.parent && node.parent.start >= start && node.parent.end <= end) node = node.parent;
  return node.start === start && node.end === end ? node : undefined;
}
