import type { Matcher } from './matcher.ts';

/** From the text alone, and a word in it between two places, whether a form can be there. */
export type MayStand = NonNullable<Matcher['mayStand']>;

/** Whether the text right behind the word matches. @param pattern a sticky one */
export function followedBy(pattern: RegExp): MayStand {
  return (text, _start, end) => {
    pattern.lastIndex = end;
    return pattern.test(text);
  };
}

/** Whether the text round the word matches, as far as expressions reach. */
export function near(pattern: RegExp, reach = 500): MayStand {
  return (text, start, end) => pattern.test(text.slice(Math.max(0, start - reach), end + reach));
}

/** Whether the text of the file matches, looked at once a file. @param pattern one without a memory */
export function inFile(pattern: RegExp): MayStand {
  let last: string | undefined;
  let matches = false;
  return (text) => {
    if (text !== last) {
      last = text;
      matches = pattern.test(text);
    }
    return matches;
  };
}
