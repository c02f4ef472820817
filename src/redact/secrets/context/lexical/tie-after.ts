import type { Tie } from '../named-value.ts';

/** What stands between a name and its value. */
export interface LexicalTie {
  readonly tie: Tie;
  /** Where the value starts. */
  readonly end: number;
  /** Whether a bare value may follow; after the others only a quoted one is a value. */
  readonly bare: boolean;
  /** Whether the name is called: arguments follow. */
  readonly calls: boolean;
}

/** The start of a function whose name says what it returns, up to its value; the default of what is looked up. */
const returned = /\([^()\n]{0,80}\)[^{}\n=;"']{0,40}(?:[{:]|=>)\s{0,20}return\s{1,4}(?=["'`])/y;
const fallback = /[\w$.[\]'"()?]{1,80}\s{0,4}(?:\?\?|\|\||\bor\b|\?:)\s{0,8}(?=["'`])/y;

/** Closes what the name stands in: quotes, brackets, tags; then a C array, a type, spaces. */
const closers =
  /(?:\\{0,3}["'”]|`|&quot;|\])?(?:\]|\)(?=\s{0,4}(?:[=:]|[!=]=)))?(?:\s{0,2}\[[\w\s*+]{0,40}\]){0,2}[?!]?/y;

/** `: String`, `: &'static str`, ` string`, ` As String`, as declarations put them between a name and `=`. */
const type =
  /(?:\s{0,4}:\s{0,4}|[ \t]{1,4}(?:[aA]s[ \t]{1,4})?)[&*]?(?:'\w{1,20} )?[A-Za-z_][\w.:]{0,40}(?:[<[][\w<>[\], .:|?&]{0,60}[>\]])?[?!]?(?:\s?\|\s?(?:null|undefined|None))?(?=\s{0,4}=[^=>])/y;

const operators: readonly (readonly [RegExp, Omit<LexicalTie, 'end'>])[] = [
  [/\s{0,8}(?:={2,3}|!={1,2}|<>|~=|\/=|=~)\s{0,8}/y, { tie: 'comparison', bare: false, calls: false }],
  [
    /\s{1,4}(?:eq|ne|is|equals?|is not|IS|EQ|NE|LIKE)\s{1,4}(?=["'`@])/y,
    { tie: 'comparison', bare: false, calls: false },
  ],
  [
    /\s{0,4}\)?\s{0,4}\.\s{0,2}(?:equals(?:IgnoreCase)?|Equals|eql\?|isEqualTo(?:String)?|isEqual|compareTo|compare|localeCompare|startsWith|should(?:\.equal)?|toBe|toEqual)\s{0,2}\(\s{0,4}/y,
    { tie: 'comparison', bare: false, calls: false },
  ],
  [
    /\s{0,40}(?::=|:{2}=|=>|->|<-|<<|\|\|=|&&=|\?\?=|\?=|[.+]=|=(?:\s{1,4}=(?=\S))?)\s{0,40}/y,
    { tie: 'assignment', bare: true, calls: false },
  ],
  [/\s{0,8}(?:\|\||\?\?|\?:|\bor\b)\s{0,8}(?=["'`])/y, { tie: 'default', bare: false, calls: false }],
  // With the sign of a block of YAML, whose text is on the next line.
  [
    /\s{0,20}[:：](?!:|\/\/)\*{0,2}(?:[ \t]{1,4}[|>][-+]?[ \t]{0,4}(?=\r?\n[ \t]))?\s{0,40}/y,
    { tie: 'property', bare: true, calls: false },
  ],
  [/\s{0,4},\s{0,20}/y, { tie: 'positional-argument', bare: false, calls: false }],
  [/\s{0,2}\(\s{0,20}/y, { tie: 'positional-argument', bare: false, calls: true }],
  [
    /[ \t]{1,4}(?:is|was|has been set to|set to|equals|ist|est|es)[ \t]{1,4}:?[ \t]{0,4}/y,
    { tie: 'assignment', bare: true, calls: false },
  ],
  [/(?:[ \t]|\\t){1,40}/y, { tie: 'assignment', bare: false, calls: false }],
];

/** What ties the name that ends at `at` to what follows; undefined where nothing does. */
export function tieAfter(text: string, at: number): LexicalTie | undefined {
  closers.lastIndex = at;
  const closed = closers.test(text) ? closers.lastIndex : at;
  type.lastIndex = closed;
  const from = type.test(text) ? type.lastIndex : closed;
  returned.lastIndex = from;
  if (returned.test(text)) return { tie: 'assignment', bare: false, calls: false, end: returned.lastIndex };
  for (const [pattern, tie] of operators) {
    pattern.lastIndex = from;
    if (!pattern.test(text) || pattern.lastIndex === from) continue;
    const end = pattern.lastIndex;
    fallback.lastIndex = end;
    if (tie.bare && fallback.test(text)) return { ...tie, tie: 'default', end: fallback.lastIndex };
    return { ...tie, end };
  }
  return undefined;
}
