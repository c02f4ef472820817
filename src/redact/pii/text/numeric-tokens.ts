import type { Span } from '../../finding.ts';
import type { ScannedText } from '../../scanned-text.ts';

/** Digits with single separators between them, as people and programs write long numbers. */
export interface NumericToken extends Span {
  /** How many digits it has. */
  readonly digits: number;
}

/** Shorter numbers are no personal data by themselves. */
const fewestDigits = 6;

const space = 0x20;
const noBreakSpace = 0xa0;
const open = 0x28;
const close = 0x29;
const plus = 0x2b;
const hyphen = 0x2d;
const dot = 0x2e;
const slash = 0x2f;

const known = new WeakMap<ScannedText, readonly NumericToken[]>();

/**
 * All numbers of at least six digits, with the `+` or `(` that they start with: `+1 (415) 555-0132`, `4012888888881881`.
 * Separators are a space, a dot, a hyphen, a slash, and parentheses with a space or hyphen beside them. Made once for
 * all detectors that want it.
 */
export function numericTokensOf(source: ScannedText): readonly NumericToken[] {
  const before = known.get(source);
  if (before) return before;
  const tokens = findTokens(source.text);
  known.set(source, tokens);
  return tokens;
}

/** How every token begins; native search for it is several times faster than a loop over all characters. */
const beginning = /\d[\d .\-/()\u00a0]{4}/g;

function findTokens(text: string): NumericToken[] {
  const tokens: NumericToken[] = [];
  beginning.lastIndex = 0;
  for (let match = beginning.exec(text); match; match = beginning.exec(text)) {
    const token = tokenAt(text, match.index);
    beginning.lastIndex = token.end;
    if (token.digits >= fewestDigits) tokens.push({ ...token, start: startWithPrefix(text, match.index) });
  }
  return tokens;
}

function tokenAt(text: string, start: number): NumericToken {
  let index = start;
  let digits = 0;
  for (;;) {
    const from = index;
    while (isDigit(text.charCodeAt(index))) index++;
    digits += index - from;
    const gap = separatorLength(text, index);
    if (gap === 0) return { start, end: index, digits };
    index += gap;
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** @returns how many separators stand before the next digit; 0 when there is something else */
function separatorLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const isSingle =
    code === space || code === hyphen || code === dot || code === slash || code === noBreakSpace;
  if (!isSingle && code !== open && code !== close) return 0;
  if (isDigit(text.charCodeAt(at + 1))) return 1;
  const next = text.charCodeAt(at + 1);
  const isPair =
    (isSingle && next === open) || (code === close && (next === space || next === hyphen || next === dot));
  if (isPair && isDigit(text.charCodeAt(at + 2))) return 2;
  // `+46-(0)-8` and ` - ` between groups.
  const isSpaced = code === space && next === hyphen && text.charCodeAt(at + 2) === space;
  return isSpaced && isDigit(text.charCodeAt(at + 3)) ? 3 : 0;
}

/** `+49`, `(+49`, `+(49`, `(0` */
function startWithPrefix(text: string, first: number): number {
  let start = first;
  for (let count = 0; count < 2; count++) {
    const code = text.charCodeAt(start - 1);
    if (code !== plus && code !== open) break;
    start--;
  }
  // An opening parenthesis belongs to the number only when it is closed inside it.
  const isOpenFirst =
    text.charCodeAt(start) === open && !/^\(\+?\d{1,5}\)/.test(text.slice(start, start + 9));
  return isOpenFirst ? start + 1 : start;
}
