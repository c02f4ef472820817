import type { Tie } from '../named-value.ts';

/** What stands between a name and its value. */
export interface LexicalTie {
  readonly tie: Tie;
  /** Where the value starts. */
  readonly end: number;
  /** Whether a bare value may follow; after the others only a quoted one is a value. */
  readonly bare: boolean;
  /** A word between two words of prose rather than an operator of a language: `is`. */
  readonly prose: boolean;
}

/** Closes what the name stands in: quotes, brackets, tags; then a C array, a type, spaces. */
const closers =
  /(?:\\{0,3}["'”]|`|&quot;|\])?(?:\]|\)(?=\s{0,4}(?:[=:]|[!=]=)))?(?:\s{0,2}\[[\w\s*+]{0,40}\]){0,2}[?!]?/y;

/** `: String`, `: &'static str`, ` string`, as declarations put them between a name and `=`. */
const type =
  /(?:\s{0,4}:\s{0,4}|\s{1,4})[&*]?(?:'\w{1,20} )?[A-Za-z_][\w.:]{0,40}(?:[<[][\w<>[\], .:|?&]{0,60}[>\]])?[?!]?(?:\s?\|\s?(?:null|undefined|None))?(?=\s{0,4}=[^=>])/y;

const operators: readonly (readonly [RegExp, Omit<LexicalTie, 'end'>])[] = [
  [/\s{0,8}(?:={2,3}|!={1,2}|<>|~=|\/=|=~)\s{0,8}/y, { tie: 'comparison', bare: false, prose: false }],
  [
    /\s{1,4}(?:eq|ne|is|equals?|is not|IS|EQ|NE|LIKE)\s{1,4}(?=["'`@])/y,
    { tie: 'comparison', bare: false, prose: false },
  ],
  [
    /\s{0,4}\)?\s{0,4}\.\s{0,2}(?:equals(?:IgnoreCase)?|Equals|eql\?|isEqualTo(?:String)?|isEqual|compareTo|compare|localeCompare|startsWith|should(?:\.equal)?|toBe|toEqual)\s{0,2}\(\s{0,4}/y,
    { tie: 'comparison', bare: false, prose: false },
  ],
  [
    /\s{0,40}(?::=|:{2}=|=>|->|<-|\|\|=|&&=|\?\?=|\?=|\+=|=)\s{0,40}/y,
    { tie: 'assignment', bare: true, prose: false },
  ],
  [/\s{0,20}:(?!:)\s{0,40}/y, { tie: 'property', bare: true, prose: false }],
  [/\s{0,4},\s{0,20}/y, { tie: 'positional-argument', bare: false, prose: false }],
  [/\s{0,2}\(\s{0,20}/y, { tie: 'positional-argument', bare: false, prose: false }],
  [
    /[ \t]{1,4}(?:is|was|has been set to|set to|equals|ist|est|es)[ \t]{1,4}:?[ \t]{0,4}/y,
    { tie: 'assignment', bare: true, prose: true },
  ],
  [/[ \t]{1,40}/y, { tie: 'assignment', bare: false, prose: false }],
];

/** What ties the name that ends at `at` to what follows; undefined where nothing does. */
export function tieAfter(text: string, at: number): LexicalTie | undefined {
  closers.lastIndex = at;
  const closed = closers.test(text) ? closers.lastIndex : at;
  type.lastIndex = closed;
  const from = type.test(text) ? type.lastIndex : closed;
  for (const [pattern, tie] of operators) {
    pattern.lastIndex = from;
    if (pattern.test(text) && pattern.lastIndex > from) return { ...tie, end: pattern.lastIndex };
  }
  return undefined;
}
