import type { CodeLanguage } from '../../src/secure-gen/analysis/syntax/code-language.ts';

/** A piece of code that another tool ships as an example of what it reports. */
export interface Positive {
  /** The check of the other tool. */
  readonly check: string;
  /** Where it stands, for people. */
  readonly name: string;
  readonly language: CodeLanguage;
  /** The whole file, or the whole snippet. */
  readonly text: string;
  /** First and last line of the place, from 1; undefined where only the snippet as a whole is said to be wrong. */
  readonly lines?: readonly [first: number, last: number];
}

export interface PositivesOfTool {
  readonly tool: string;
  readonly positives: readonly Positive[];
  /** What the tool takes for right. */
  readonly negatives: readonly Omit<Positive, 'lines'>[];
  /** Whether a check is about a weakness that the rules are meant to find; otherwise why not. */
  readonly leftOut: ReadonlyMap<string, string>;
}
