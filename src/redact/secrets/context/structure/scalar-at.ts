import type { Span } from '../../../finding.ts';
import { endOfLine } from '../lexical/value-at.ts';

/** A value that takes the rest of its line, or stands in quotes. */
export interface Scalar extends Span {
  readonly quoted: boolean;
  readonly after: number;
}

const longest = 64 * 1024;

/** The value at a position: quoted, over several lines in three quotes, or the rest of the line without its comment. */
export function scalarAt(text: string, at: number, inlineComments: boolean): Scalar {
  const first = text[at] ?? '';
  if (first === '"' || first === "'") {
    const quoted = quotedScalar(text, at, first);
    if (quoted) return quoted;
  }
  const line = endOfLine(text, at);
  let end = line;
  if (inlineComments) {
    const comment = /[ \t][#;]/.exec(text.slice(at, Math.min(line, at + 4096)));
    if (comment) end = at + comment.index;
  }
  while (end > at && /[ \t]/.test(text[end - 1]!)) end--;
  return { start: at, end, quoted: false, after: line };
}

function quotedScalar(text: string, at: number, first: string): Scalar | undefined {
  const three = first.repeat(3);
  const quote = text.startsWith(three, at) ? three : first;
  const limit = Math.min(text.length, at + longest, quote === three ? text.length : endOfLine(text, at));
  let start = at + quote.length;
  for (let position = start; position < limit; position++) {
    if (text.startsWith(quote, position)) {
      if (quote === three && text[start] === '\n') start++;
      return { start, end: position, quoted: true, after: position + quote.length };
    }
    if (text[position] === '\\' && first === '"') position++;
  }
  return undefined;
}
