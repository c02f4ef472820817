const placeholderWords =
  /example|placeholder|dummy|change[-_ ]?me|replace[-_ ]?(?:me|with|this)|insert[-_ ]?(?:your|here)|your[-_ ]?(?:own|api|app|access|auth|secret|token|key|password|client|account|project|[-_])|[-_]here\b|redacted|x{6}|\*{4}|\.{4}|<[a-z][^>]*>/i;

/** `A` and `0` are what runs of zero bytes come to. */
const longRun = /([1-9b-z])\1{11}/i;

/** The most that a character may make up of a value that somebody was issued. */
const dominance = 0.6;
/** Characters in a row of which each is the successor of the one before, as in `abcdefghijklm` or `123456789`. */
const longestCount = 12;

/**
 * Whether a value was typed to show what goes there, not issued: one character over and over, the alphabet, a word such
 * as `example`. For values of known formats: what looks like a person's password is not in question here. Repeated
 * groups (`abcd1234abcd1234`) pass as real: people do use them.
 */
export function looksInvented(value: string): boolean {
  return placeholderWords.test(value) || longRun.test(value) || isMonotonous(value) || countsUp(value);
}

/** One character makes up most of it, or there are hardly any others, whatever its case. */
function isMonotonous(value: string): boolean {
  const characters = value.toLowerCase().match(/[a-z0-9]/g) ?? [];
  const counts = new Map<string, number>();
  for (const character of characters) counts.set(character, (counts.get(character) ?? 0) + 1);
  if (characters.length >= 16 && counts.size <= 3) return true;
  return characters.length >= 8 && Math.max(...counts.values()) >= characters.length * dominance;
}

/** It is mostly a stretch of the alphabet and the digits in their order. */
function countsUp(value: string): boolean {
  let run = 1;
  let inRuns = 0;
  for (let index = 1; index <= value.length; index++) {
    if (isSuccessor(value.charCodeAt(index - 1), value.charCodeAt(index))) {
      run++;
      continue;
    }
    if (run >= longestCount) inRuns += run;
    run = 1;
  }
  return inRuns > value.length / 2;
}

const nine = 0x39;
const zero = 0x30;

function isSuccessor(one: number, other: number): boolean {
  return other === one + 1 || (one === nine && other === zero);
}
