import type { Span } from '../../finding.ts';
import { isWholeString } from '../text/surroundings.ts';

const between = /^(['"`])\s*,(?:[^\S\n]*(?:\/\/|#)[^\n]{0,80})?\s*\1$/;

/** Puts quoted literals that follow each other in a list together. @param spans in order */
export function quotedLists<Literal extends Span>(text: string, spans: readonly Literal[]): Literal[][] {
  const lists: Literal[][] = [];
  for (const span of spans) {
    if (!isWholeString(text, span)) continue;
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (last && span.start - last.end < 160 && between.test(text.slice(last.end, span.start)))
      list!.push(span);
    else lists.push([span]);
  }
  return lists.filter(({ length }) => length > 1);
}
