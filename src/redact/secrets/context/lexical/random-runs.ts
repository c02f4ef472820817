import type { Span } from '../../../finding.ts';

/** By character code: 1 a letter, 2 a digit, 3 another character of a token, 0 none. */
const classes = new Uint8Array(128);
for (let code = 97; code <= 122; code++) classes[code] = 1;
for (let code = 65; code <= 90; code++) classes[code] = 1;
for (let code = 48; code <= 57; code++) classes[code] = 2;
for (const character of '_+/=.~-') classes[character.charCodeAt(0)] = 3;

const shortest = 14;
const longest = 2048;

/**
 * Runs of token characters in which letters and digits alternate as no word, version or path lets them: what to look at
 * where no name says so. One pass, a table look-up a character.
 */
export function randomRuns(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  let changes = 0;
  let last = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    const kind = code < 128 ? classes[code]! : 0;
    if (kind !== 0) {
      if (kind !== 3) {
        if (last !== 0 && kind !== last) changes++;
        last = kind;
      }
      continue;
    }
    const length = at - start;
    if (length >= shortest && length <= longest && changes >= 4 && isDense(text, start, at)) {
      found.push({ start, end: at });
    }
    start = at + 1;
    changes = 0;
    last = 0;
  }
  return found;
}

/** Whether one stretch between separators is long and mixed, rather than many short words with a number each. */
function isDense(text: string, start: number, end: number): boolean {
  return /[A-Za-z0-9+~=]{12}/.test(text.slice(start, end));
}
