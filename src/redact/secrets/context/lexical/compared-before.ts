import type { LexicalName } from './name-around.ts';
import type { LexicalValue } from './value-at.ts';

const longest = 256;
const operator =
  /(?:={2,3}|\.(?:equals(?:IgnoreCase)?|eql\?|isEqual\w{0,20}|compareTo)\(|!={1,2}|<>|(?<!\w)(?:eq|ne|is|is not|equals))\s{0,4}[\w.$(@!>-]{0,60}$/;

/** The value of `"…" == password`, left of the name. */
export function comparedBefore(text: string, name: LexicalName): LexicalValue | undefined {
  const match = operator.exec(text.slice(Math.max(0, name.start - 80), name.start));
  if (!match) return undefined;
  let at = name.start - match[0].length - 1;
  while (at > 0 && (text[at] === ' ' || text[at] === ')')) at--;
  const quote = text[at];
  if (quote !== '"' && quote !== "'" && quote !== '`') return undefined;
  const end = at;
  for (at--; at >= 0 && end - at <= longest; at--) {
    if (text[at] === '\n') return undefined;
    if (text[at] === quote && text[at - 1] !== '\\') {
      return at + 1 < end ? { start: at + 1, end, quote, after: end + 1 } : undefined;
    }
  }
  return undefined;
}
