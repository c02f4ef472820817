import type { LexicalName } from './name-around.ts';
import { nameAround } from './name-around.ts';

const space = /\s/;

/** The name that a value at `at` is given by a sign between them: `dropbox = '…'`, `"SQT": "…"`; walks back, no search. */
export function nameBefore(text: string, at: number): LexicalName | undefined {
  const lowest = Math.max(0, at - 64);
  let end = backOver(text, at, lowest, /["'`@([{fbrun\\]/);
  end = backOver(text, end, lowest, space);
  const sign = backOver(text, end, lowest, /[=:>|?-]/);
  if (sign === end || /^-+$/.test(text.slice(sign, end)) || text.startsWith('://', sign)) return undefined;
  let close = backOver(text, sign, lowest, space);
  close = backOver(text, close, lowest, /["'`\])\\]/);
  if (close <= lowest || !/[\w$]/.test(text[close - 1] ?? '')) return undefined;
  const name = nameAround(text, close - 1, close);
  return name && /^[$_\d]*[A-Za-z\u00aa-\ud7ff]/.test(text.slice(name.start, name.end)) ? name : undefined;
}

function backOver(text: string, from: number, lowest: number, characters: RegExp): number {
  let at = from;
  while (at > lowest && characters.test(text[at - 1]!)) at--;
  return at;
}
