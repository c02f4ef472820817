/** What a pattern may look at round one keyword, in UTF-16 units. */
export const windowLength = 1024;

/**
 * The matches of a pattern that lie in a window and hold the keyword at `keywordStart`. A match that the window's edge
 * may have cut, or whose look-around the edge may have fooled, is dropped unless the text ends there too.
 *
 * @param pattern with the flags `d` and `g`
 */
export function* windowedMatches(
  pattern: RegExp,
  text: string,
  keywordStart: number,
  before: number,
): Generator<RegExpExecArray & { readonly offset: number }> {
  const from = Math.max(0, keywordStart - before - 1);
  const to = Math.min(text.length, from + windowLength);
  const window = text.slice(from, to);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(window); match; match = pattern.exec(window)) {
    if (match[0] === '') pattern.lastIndex++;
    const start = from + match.index;
    const end = start + match[0].length;
    if (start > keywordStart) return;
    if (end <= keywordStart) continue;
    if ((start === from && from > 0) || (end === to && to < text.length)) continue;
    yield Object.assign(match, { offset: from });
  }
}
