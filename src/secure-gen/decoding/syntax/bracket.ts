/** A text in quotes that is being read. */
export interface Literal {
  /** What ends it. */
  readonly quote: string;
  /** Where its content begins. */
  readonly start: number;
  /** Whether expressions may stand in it: a template, an f-string. */
  readonly isFormatted: boolean;
}

/** An open bracket. Brackets are a list from the innermost outwards that is never changed, so that copies cost nothing. */
export interface Bracket {
  readonly opener: '(' | '[' | '{';
  /** Position after it. */
  readonly start: number;
  readonly outer: Bracket | undefined;
  /** What is called, with dots and without white space: `crypto.createHash`, `new Function`, `).update`. Empty where nothing is. */
  readonly callee: string;
  readonly calleeStart: number;
  /** Whether it holds the parameters of a function that is declared there. */
  readonly isDeclaration: boolean;
  /** The argument or element that is being read, from 0. */
  readonly argument: number;
  /** Whether statements stand in it. */
  readonly isBlock: boolean;
  /** The text that goes on after it, where the bracket is an expression in a template or an f-string. */
  readonly literal: Literal | undefined;
  /** Where the statement round it began. */
  readonly statementStart: number;
}

/** The closest call round a place in the same statement, through lists and objects; the bracket of its arguments. */
export function enclosingCall(bracket: Bracket | undefined): Bracket | undefined {
  let open = bracket;
  while (open && open.opener !== '(' && !open.isBlock) open = open.outer;
  return open?.opener === '(' ? open : undefined;
}
