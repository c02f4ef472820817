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

/**
 * Tells a position by the characters around it, where no grammar is at hand: digits that are a whole value are a number.
 * What is not all digits, and what has a quote beside it, is text.
 */
export function lexicalPosition(text: string, { start, end }: Span): PlacedSpan {
  const literal = numberAround(text, { start, end });
  if (!literal) return { start, end, position: 'text' };
  const before = text.slice(Math.max(0, literal.start - context), literal.start);
  const behind = text.slice(literal.end, literal.end + context);
  const stands = (beforeNumber.test(before) || lineStart.test(before)) && behindNumber.test(behind);
  return stands ? { ...literal, position: 'number' } : { start, end, position: 'text' };
}

/** The numeric literal that a span is part of; undefined where it is part of none. */
export function numberAround(text: string, span: Span): Span | undefined {
  if (!/^[\da-fA-FxX_.]+$/.test(text.slice(span.start, span.end))) return undefined;
  let { start, end } = span;
  while (start > 0 && span.start - start < context && partOfNumber.test(text[start - 1]!)) start--;
  while (end < text.length && end - span.end < context && partOfNumber.test(text[end]!)) end++;
  return numberLiteral.test(text.slice(start, end)) ? { start, end } : undefined;
}
