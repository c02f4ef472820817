import type { Span } from '../finding.ts';
import { numberLiteral } from './same-number.ts';

/**
 * What may stand where a value stands. `text`: any run of plain characters, as in strings, comments, data and prose.
 * `number`: a number alone. `code`: what the language's own words are.
 */
export type Position = 'text' | 'number' | 'code';

/** A value's position, and how far the number reaches that it is part of. */
export interface PlacedSpan extends Span {
  readonly position: Position;
}

/** What may stand before a number that is a value by itself: the start, a sign of assignment or of a list, an operator. */
const beforeNumber = /(?:^|[:=,([{<>|!&+*/%^~?;-]|\breturn)\s*[+-]?\s*$/;
const behindNumber = /^\s*(?:$|[,;)\]}<>|&+*/%^?:#\n-])/;
const lineStart = /(?:^|\n)\s*(?:-\s+)?$/;
const partOfNumber = /[0-9A-Za-z_.]/;

/** More text round a value, in UTF-16 units, is not looked at. */
const context = 64;

const markup = /\.(?:xml|xhtml|html?|svg|xsd|xslt?|plist|vue|pom)$/i;
const unparsedCode = /\.(?:c|cc|cpp|cs|dart|go|h|hpp|kt|m|php|pl|rb|rs|scala|swift)$/i;

/**
 * Tells a position by the characters around it, where no grammar is at hand: digits that are a whole value are a number,
 * the name of an element is a name, and digits with signs between them that no quote holds are arithmetic in code.
 * Everything else is text.
 */
export function lexicalPosition(text: string, { start, end }: Span, path = ''): PlacedSpan {
  const literal = numberAround(text, { start, end });
  if (literal && standsAsNumber(text, literal)) return { ...literal, position: 'number' };
  const before = text.slice(Math.max(0, start - 2), start);
  if (markup.test(path) && /<\/?$/.test(before) && /^[\s/>]/.test(text.slice(end, end + 1))) {
    return { start, end, position: 'code' };
  }
  const arithmetic = !literal && unparsedCode.test(path) && /^\d[\d .+*/()-]*$/.test(text.slice(start, end));
  return { start, end, position: arithmetic && standsAsNumber(text, { start, end }) ? 'code' : 'text' };
}

function standsAsNumber(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - context), start);
  const behind = text.slice(end, end + context);
  return (beforeNumber.test(before) || lineStart.test(before)) && behindNumber.test(behind);
}

/** The numeric literal that a span is part of; undefined where it is part of none. */
function numberAround(text: string, span: Span): Span | undefined {
  if (!/^[\da-fA-FxX_.]+$/.test(text.slice(span.start, span.end))) return undefined;
  let { start, end } = span;
  while (start > 0 && span.start - start < context && partOfNumber.test(text[start - 1]!)) start--;
  while (end < text.length && end - span.end < context && partOfNumber.test(text[end]!)) end++;
  return numberLiteral.test(text.slice(start, end)) ? { start, end } : undefined;
}
