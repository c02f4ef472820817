import type { PhoneShape } from './phone-shape.ts';

/** Between two strings of a list. */
const betweenStrings = /^["'`]\s{0,8},?[ \t]{0,8}(?:\/\/[^\n]{0,80})?\s{0,40}["'`]$/;

/** Groups shapes that stand one after the other as the strings of a list. @param shapes in order, each a whole string */
export function listsOf(text: string, shapes: readonly PhoneShape[]): PhoneShape[][] {
  const lists: PhoneShape[][] = [];
  for (const shape of shapes) {
    const last = lists.at(-1)?.at(-1);
    const isNext =
      last && shape.start - last.end < 140 && betweenStrings.test(text.slice(last.end, shape.start));
    if (isNext) lists.at(-1)!.push(shape);
    else lists.push([shape]);
  }
  return lists;
}
