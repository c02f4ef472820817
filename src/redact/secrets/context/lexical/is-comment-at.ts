import type { Place } from '../named-value.ts';
import { lineBefore } from './line-before.ts';

const commentLine = /^\s{0,200}(?:\/\/|\/\*|\*|#(?!define|undef|if|pragma|include)|--\s|<!--|;|::|rem\s|%%)/i;
const commentAfterCode = /[\s;{},)](?:\/\/|#)\s/;

/** Whether a position seems to be in a comment of a language that nobody parses here. Prose has none. */
export function isCommentAt(text: string, at: number, place: Place): boolean {
  if (place === 'prose') return false;
  const before = lineBefore(text, at);
  return commentLine.test(before) || commentAfterCode.test(before);
}
