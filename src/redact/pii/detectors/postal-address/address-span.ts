import { type AddressToken, endsSentence, tokenOf } from './address-tokens.ts';
import { streetWordOf } from './street-words.ts';

const most = { tokens: 14, lines: 5, lineLength: 60 } as const;
/** Between lines of an address: indentation, the marks of quoted mail. */
const lineBreak = /^,?[ \t]{0,4}\r?\n(?:[ \t]{0,8}\r?\n)?[ \t>?|*]{0,10},?[ \t]{0,4}/;
const gap = /^,?[ \t]{1,4}/;
const wordHere = /^\(?[\p{L}\p{N}][\p{L}\p{N}'’./-]{0,40}\)?/u;

function tokenAt(text: string, at: number, lower: boolean): AddressToken | undefined {
  const match = wordHere.exec(text.slice(at, at + 44));
  if (!match) return undefined;
  const token = tokenOf(match[0], at, lower);
  return token.kind === 'number' || !match[0].endsWith('.') || !endsSentence(token)
    ? token
    : tokenOf(match[0].slice(0, -1), at, lower);
}

const placeLine =
  /^(?:(?:apt|suite|unit|ste)\.? \d{1,5}[,\s]*)*(?:[\p{Lu}(][\p{L}'’().-]*(?:[ -][\p{L}\p{M}'’().-]+){0,4})?(?:, ?[\p{Lu}][\p{L}]*(?: [\p{L}]+)?){0,2}(?:, ?\d{1,3}\b)?,?\s?(?:nan )?(?:[A-Z]{1,3} )?(\d{4,6}|[A-Z]\d[A-Z] \d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})?/iu;

/** Whether a line consists of names, a region and a postal code, after which a sentence may go on. */
function isPlaceLine(text: string, start: number): boolean {
  const line = text.slice(start, start + most.lineLength).split(/\r?\n/)[0]!;
  const match = placeLine.exec(line);
  if (!match || !/[\p{Lu}\d]/u.test(match[0])) return false;
  const rest = line.slice(match[0].length);
  return /^(?:\s*$|[.?!;"',)])/.test(rest) || (match[1] !== undefined && /^[\s,]/.test(rest));
}

/** What follows a word: the start of the next one, and whether a line ends between them; undefined where the text goes on otherwise. */
function next(text: string, end: number): { readonly at: number; readonly newLine: boolean } | undefined {
  const rest = text.slice(end, end + 40);
  const line = lineBreak.exec(rest);
  if (line) return { at: end + line[0].length, newLine: true };
  const blank = gap.exec(rest);
  return blank ? { at: end + blank[0].length, newLine: false } : undefined;
}

/** Whether a number is where an address ends: a postal code after the place. */
function isPostalCode(token: AddressToken, previous: AddressToken | undefined): boolean {
  return token.kind === 'number' && /^\d{4,6}\.?$/.test(token.word) && previous?.kind === 'name';
}

/** A word in lower case before the word for the street: `Árpád fejedelem útja`. */
function isPartOfStreetName(text: string, { word, end }: AddressToken): boolean {
  const after = /^ ([\p{L}.]{2,10}) \d/u.exec(text.slice(end, end + 16))?.[1];
  return /^\p{Ll}{4,14}$/u.test(word) && after !== undefined && streetWordOf(after) === 'before-number';
}

/** Two numbers side by side belong to an address when they are short: number of a road, number of a house. */
function isSecondNumber(token: AddressToken, last: AddressToken): boolean {
  return token.kind === 'number' && last.kind === 'number' && (token.word.length > 3 || last.word.length > 3);
}

/** Reads an address on from a token that belongs to it. */
export function readOn(text: string, first: AddressToken, lower: boolean): AddressToken[] {
  const tokens = [first];
  let lines = 0;
  let sawName = false;
  for (let count = 0; count < most.tokens; count++) {
    const last = tokens.at(-1)!;
    const step = next(text, last.end);
    if (!step) break;
    if (step.newLine && (++lines > most.lines || !isPlaceLine(text, step.at))) break;
    const token = tokenAt(text, step.at, lower);
    if (!token || (token.kind === 'other' && !isPartOfStreetName(text, token))) break;
    if (isSecondNumber(token, last) && sawName && !step.newLine) break;
    tokens.push(token);
    if (
      isPostalCode(token, last) &&
      (lines > 0 || text[last.end] === ' ') &&
      tokens.some(({ kind }) => kind === 'unit' || lines > 0)
    )
      break;
    sawName ||= token.kind === 'name';
    if (text[token.end] === '.' && token.kind !== 'number') break;
  }
  while (tokens.length > 1 && tokens.at(-1)!.kind === 'connective') tokens.pop();
  return tokens;
}

const wordBefore = /(?:^|[\s>?|"'`(:,])([\p{L}\p{N}][\p{L}\p{N}'’./-]{0,40}\)?),?[ \t]{1,3}$/u;

/** Reads an address back from where a token of it starts, in its line. */
export function readBack(text: string, start: number, lower: boolean): AddressToken[] {
  const tokens: AddressToken[] = [];
  let at = start;
  let unknown = 0;
  for (let count = 0; count < 9; count++) {
    const before = text.slice(Math.max(0, at - 46), at);
    const match = wordBefore.exec(before);
    if (!match) break;
    const word = match[1]!;
    const token = tokenOf(word, at - before.length + match.index + match[0].indexOf(word), lower);
    if (endsSentence(token) || (lower && /^(?:at|in|to|on|is|with|from|address|lives|and)$/.test(word)))
      break;
    if (token.kind === 'other' && (!/^\p{Ll}{4,14}$/u.test(word) || ++unknown > 1)) break;
    tokens.unshift(token);
    at = token.start;
  }
  while (tokens[0] && (tokens[0].kind === 'other' || tokens[0].kind === 'connective')) tokens.shift();
  return tokens;
}
