import type { CodeLanguage } from '../../analysis/syntax/code-language.ts';

/** Constraints decide while code is written: all are known beforehand. */
export const loading = 'eager';

/** What must not be written, and where; told by syntax alone, before the statement is whole. */
export type Constraint =
  | ValueConstraint
  | TextConstraint
  | CallConstraint
  | AssignmentConstraint
  | StatementConstraint;

/** Values that must not begin an argument, or be given to an option. */
export interface ValueConstraint {
  readonly kind: 'value';
  readonly at:
    | { readonly argument: number; readonly of: RegExp }
    /** A keyword argument, a property, a member or a variable of this name; in a call of `of`, if given. */
    | { readonly option: readonly string[]; readonly of?: RegExp }
    /** What follows a text that begins an argument, such as an operator; the text matches `text`. */
    | { readonly afterArgument: number; readonly of: RegExp; readonly text: RegExp };
  /** Spelled out as far as is needed to tell them; without regard to case and white space. */
  readonly banned: readonly string[];
  /** Values that are fine: what begins like a banned one may go on to these, and they are made likelier. */
  readonly welcome?: readonly string[];
  /** Names of variables and functions that show that nothing depends on it here. */
  readonly exceptFor?: RegExp;
}

/** Texts that no expression may be put into: `SELECT … ${id}`. Decoding goes back to the quote before it, if there is one. */
export interface TextConstraint {
  readonly kind: 'text';
  /** Matched against the text so far. */
  readonly matching: RegExp;
  /** What is made likelier in the expression's place. */
  readonly welcome?: readonly string[];
}

/** Calls that must not be written. Decoding goes back to the callee's start. */
export interface CallConstraint {
  readonly kind: 'call';
  /** Matched against the callee, with dots and without white space. */
  readonly of: RegExp;
  /** Only where the variable that is assigned to, or else the function that is being written, has such a name. */
  readonly purpose?: RegExp;
  /** Not where it has such a name. */
  readonly exceptFor?: RegExp;
  /** What is made likelier instead, where its first name is known in the code. */
  readonly welcome?: readonly string[];
}

/** Members that must not be assigned to. Decoding goes back to the member. */
export interface AssignmentConstraint {
  readonly kind: 'assignment';
  readonly to: RegExp;
  readonly welcome?: readonly string[];
}

/** Statements that must not be written so. Decoding goes back to the group `weak`. */
export interface StatementConstraint {
  readonly kind: 'statement';
  /** Matched against the statement so far, at its end. Has a group `weak`, and the flag `d`. */
  readonly pattern: RegExp;
  readonly welcome?: readonly string[];
}

/** A kind of weakness that shows in single arguments and names. */
export interface RegistryEntry {
  /** What this is about, in a few words that finish `Write code with …`. */
  readonly title: string;
  /** Of the Common Weakness Enumeration; the closest first. */
  readonly cwe: readonly number[];
  readonly languages: readonly CodeLanguage[];
  /** How it is written safely and unsafely, a line or two each: what contrastive decoding sets against each other. */
  readonly example: { readonly secure: string; readonly weak: string };
  readonly constraints: readonly Constraint[];
}
