import type { Tracer } from '../analysis/dataflow/tracer.ts';
import type { Origin } from '../analysis/dataflow/value.ts';
import type { FileAnalysis } from '../analysis/file-analysis.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';

/** A file as rules see it. */
export interface RuleContext {
  readonly file: FileAnalysis;
  readonly tracer: Tracer;
}

/** A place where a rule matches. */
export interface Match {
  /** What is to be shown as the place. */
  readonly node: SourceNode;
  /** What flows there from outside, if the rule is about that. */
  readonly flow?: Origin;
}

/** What a word led to: one place, several, or none. */
export type Matched = Match | readonly Match[] | undefined;

/** Looks for one form of a weakness, beginning at a word that the form cannot do without. */
export interface Matcher {
  /** Names, keys and words of texts; the file is not even parsed where it has none of them. */
  readonly words: readonly string[];
  /** Whether the word is the name of what is called: then places where it cannot be are not even parsed. */
  readonly isCallee?: true;
  /**
   * Other words that the file has to have as well where one of these stands: all of one of the lists. Words that need no
   * others have an empty list, or are not there.
   */
  readonly company?: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Whether the form can be where the word stands between two places, from the text round it alone. Default: it can. */
  mayStand?(text: string, start: number, end: number): boolean;
  /** @param leaf the node that holds the word: a name, or a literal in which it stands */
  at(leaf: SourceNode, context: RuleContext): Matched;
}
