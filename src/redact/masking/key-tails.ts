import type { Span } from '../finding.ts';

const endLine = /-{3,5}END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-{0,5}/g;

/** A line of a key at the end of a text, with what diffs and strings in code put round it, up to the end line's own. */
const lineOfKey =
  /(?:^|\n|\\n)[ \t+>"'`-]{0,40}[A-Za-z0-9+/=]{4,100}[ \t"'`,+;\\]{0,20}(?:\r?\n|\\n)[ \t+>"'`-]{0,40}$/;

/** Longest line with what is round it, in UTF-16 units. */
const longestLine = 300;

/**
 * The ends of private keys whose beginning is not there, as in the last lines of a log or between two hunks of a diff: no
 * detector knows those.
 */
export function keyTails(text: string): Span[] {
  return [...text.matchAll(endLine)].map(({ index, 0: line }) => {
    let start = index;
    for (;;) {
      const before = text.slice(Math.max(0, start - longestLine), start);
      const found = lineOfKey.exec(before);
      if (!found) break;
      // The line end before it is left for the line before.
      start -= before.length - found.index - /^(?:\n|\\n)?/.exec(found[0])![0].length;
    }
    return { start, end: index + line.length };
  });
}
