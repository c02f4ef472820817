import type { Place } from '../named-value.ts';

const commentLine = /^\s{0,200}(?:\/\/|\/\*|\*|#(?!define|undef|if|pragma|include)|--\s|<!--|;|::|rem\s|%%)/i;
const commentAfterCode = /[\s;{},)](?:\/\/|#)\s/;

/** Whether a position seems to be in a comment of a language that nobody parses here. Prose has none. */
export function isCommentAt(text: string, at: number, place: Place): boolean {
  if (place === 'prose') return false;
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const before = text.slice(Math.max(lineStart, at - 400), at);
  return commentLine.test(before) || commentAfterCode.test(before);
}
