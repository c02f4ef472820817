import type { Span } from '../../finding.ts';
import { emptyKey, most, separatorNumber, withSeparator, withWord } from './layout.ts';

/** A stretch of one or more words that may be one value, with what is known of its form. */
export interface WrittenValue<Form> extends Span {
  readonly forms: readonly Form[];
}

type FormsByKey<Form> = ReadonlyMap<number, readonly Form[]>;

const wordCodes = new Uint8Array(128);
for (const sign of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz') {
  wordCodes[sign.charCodeAt(0)] = 1;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isWordCode(code: number): boolean {
  return code < 128 && wordCodes[code] === 1;
}

/** What, right beside a value, makes it part of something longer: `_`, `$`, letters of alphabets with spaces. */
function joins(code: number): boolean {
  return (
    isWordCode(code) ||
    code === 95 ||
    code === 36 ||
    (code >= 0xc0 && code <= 0x24f) ||
    (code >= 0x370 && code <= 0x52f)
  );
}

/** The `n` of `\n`. */
function isEscapeLetter(text: string, at: number): boolean {
  return text[at - 1] === '\\' && 'nrt'.includes(text[at]!);
}

/** Whether a value begins at a position: not after `v1.`, `12:`, `a-` and the like. */
function isStart(text: string, at: number): boolean {
  if (at === 0) return true;
  if (joins(text.charCodeAt(at - 1))) return isEscapeLetter(text, at - 1);
  switch (text[at - 1]) {
    case ':':
    case ',':
      return !isDigit(text.charCodeAt(at - 2));
    case '.':
    case '/':
      return !isWordCode(text.charCodeAt(at - 2)) && text[at - 2] !== text[at - 1];
    case '-':
    case '+':
    case '\\':
    case '%':
    case '&':
    case '@':
      return false;
    default:
      return true;
  }
}

const tyingAfter = '-./+:@%';

function isEnd(text: string, at: number): boolean {
  if (at >= text.length) return true;
  if (joins(text.charCodeAt(at))) return false;
  return !tyingAfter.includes(text[at]!) || !isWordCode(text.charCodeAt(at + 1));
}

/** Numbers in a row, as in a table of data, are one thing with the value if its words are parted by spaces. */
function isInRow(text: string, start: number, end: number): boolean {
  return (
    (text[start - 1] === ' ' && isDigit(text.charCodeAt(start - 2))) ||
    (text[end] === ' ' && isDigit(text.charCodeAt(end + 1)))
  );
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
  return end;
}

/** Adds everything from `start` on that has a known form. */
function addFrom<Form>(
  text: string,
  start: number,
  known: FormsByKey<Form>,
  found: WrittenValue<Form>[],
): void {
  if (!isStart(text, start)) return;
  let key = emptyKey;
  let spaced = false;
  let at = start;
  for (let words = 0; words < most.words; words++) {
    const end = wordEnd(text, at);
    if (end === at || end - start > most.characters) return;
    key = withWord(key, end - at);
    const forms = known.get(key);
    if (!forms) return;
    if (forms.length > 0 && isEnd(text, end) && !(spaced && isInRow(text, start, end)))
      found.push({ start, end, forms });
    const separator = separatorNumber(text.charCodeAt(end));
    if (separator === 0) return;
    spaced ||= text[end] === ' ';
    key = withSeparator(key, separator);
    at = end + 1;
    const bracketed = text[end] === ')' ? known.get(key) : undefined;
    if (bracketed && bracketed.length > 0) found.push({ start, end: at, forms: bracketed });
  }
}

/** The start of a word of up to three letters right before, as in `PR 123612C`; undefined where there is none. */
function lettersBefore(text: string, start: number): number | undefined {
  if (start === 0 || separatorNumber(text.charCodeAt(start - 1)) === 0) return undefined;
  let at = start - 1;
  while (
    start - at <= 4 &&
    at > 0 &&
    isWordCode(text.charCodeAt(at - 1)) &&
    !isDigit(text.charCodeAt(at - 1))
  )
    at--;
  return at < start - 1 && start - at <= 4 ? at : undefined;
}

const digit = /\d/g;

/**
 * The stretches of a text that have a known form: words of letters and digits, one of the first three with a digit. They
 * start at the word that holds the first digit, or up to two words of letters before.
 */
export function writtenValues<Form>(text: string, known: FormsByKey<Form>): WrittenValue<Form>[] {
  const found: WrittenValue<Form>[] = [];
  digit.lastIndex = 0;
  // Native search is faster than a loop over all characters.
  while (digit.test(text)) {
    const first = digit.lastIndex - 1;
    let word = first;
    while (word > 0 && isWordCode(text.charCodeAt(word - 1))) word--;
    const end = wordEnd(text, first);
    digit.lastIndex = end;
    if (end - word > most.characters) continue;
    if (isEscapeLetter(text, word)) word++;
    const letters = lettersBefore(text, word);
    if (letters !== undefined) {
      const more = lettersBefore(text, letters);
      if (more !== undefined) addFrom(text, more, known, found);
      addFrom(text, letters, known, found);
    }
    addFrom(text, word, known, found);
  }
  return found;
}
