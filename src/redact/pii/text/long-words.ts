import type { Span } from '../../finding.ts';

/** Letters and digits of ASCII. */
const wordCodes = new Uint8Array(128);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789') {
  wordCodes[character.charCodeAt(0)] = 1;
}

/**
 * All runs of at least `shortest` letters and digits, as hashes and addresses are. Looks at every `shortest`-th character
 * first: each long run holds one of them.
 */
export function* longWords(text: string, shortest: number): Generator<Span> {
  let from = 0;
  for (let probe = shortest - 1; probe < text.length; probe += shortest) {
    if (!isWordCode(text.charCodeAt(probe))) continue;
    let start = probe;
    while (start > from && isWordCode(text.charCodeAt(start - 1))) start--;
    let end = probe + 1;
    while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
    if (end - start >= shortest) yield { start, end };
    // The next probe is the first that a run after this one could need.
    from = end;
    probe = end - 1;
  }
}

function isWordCode(code: number): boolean {
  return code < 128 && wordCodes[code] === 1;
}
