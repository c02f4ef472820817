import type { Span } from '../../finding.ts';

const wordCharacter = /[\p{L}\p{N}_]/u;

/** @returns up to `length` characters before a position, line breaks included */
export function textBefore(text: string, position: number, length: number): string {
  return text.slice(Math.max(0, position - length), position);
}

/** @returns what stands before a position in its line, at most `length` characters */
export function lineBefore(text: string, position: number, length: number): string {
  const before = textBefore(text, position, length);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** @returns what stands after a position in its line, at most `length` characters */
export function lineAfter(text: string, position: number, length: number): string {
  const after = text.slice(position, position + length);
  const end = after.indexOf('\n');
  return end < 0 ? after : after.slice(0, end);
}

/** Whether a letter, a digit or `_` touches the span. The letter of an escape such as `\n` before it does not count. */
export function touchesWord(text: string, { start, end }: Span): boolean {
  return touchesWordBefore(text, start) || wordCharacter.test(text.charAt(end));
}

function touchesWordBefore(text: string, start: number): boolean {
  if (!wordCharacter.test(text.charAt(start - 1))) return false;
  const isEscape = text.charAt(start - 2) === '\\' && /[nrt]/.test(text.charAt(start - 1));
  return !isEscape || text.charAt(start - 3) === '\\';
}

/** Whether the span is all that stands between a pair of quotes: `'…'`, `"…"`. */
export function isWholeString(text: string, { start, end }: Span): boolean {
  const quote = text.charAt(start - 1);
  return (quote === "'" || quote === '"' || quote === '`') && text.charAt(end) === quote;
}

/** Whether nothing else but white space stands in the text's line, or between two delimiters of a table's row. */
export function isWholeLine(text: string, { start, end }: Span): boolean {
  return lineBefore(text, start, 40).trim() === '' && lineAfter(text, end, 40).trim() === '';
}
