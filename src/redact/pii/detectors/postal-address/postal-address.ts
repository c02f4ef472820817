import type { Candidate, Certainty, Span } from '../../../finding.ts';
import type { ScannedText } from '../../../scanned-text.ts';
import type { RegistryEntry } from '../registry-entry.ts';
import { introduction } from './address-cues.ts';
import { readBack, readOn } from './address-span.ts';
import { type AddressToken, tokenOf } from './address-tokens.ts';
import { isUnitWord, streetWordOf } from './street-words.ts';

/** A number that stands by itself: every address has one. */
const houseNumber = /[\s>"'`(,=:]\d{1,5}[A-Za-z]?(?!\w)|^\d{1,5}[A-Za-z]?(?!\w)/g;

/** Boxes of military and diplomatic post offices (USPS Publication 28, section 238), from the first number on. */
const militaryBox = /(\d{1,5},? Box \d{1,5}\s{1,4}[APDF]PO,? A[AEP] \d{5})\b/iy;
const militaryUnit = /\b(?:PSC|Unit|CMR) $/i;

/** What is before a postal code that is called one: `ZIP: 3520`. */
const codeName =
  /(?<![\p{L}\p{N}_.#(-])(?:zip(?: ?code)?|postal ?code|post ?code|plz|postleitzahl|code postal|c[oó]digo postal|cap)["']?\s{0,2}[:=]?\s{0,2}["']?$/iu;
/** Capitals, or a value in quotes: in code, `cap` is a capacity. */
const isCapacity = /(?:^|[^A-Z])(?:[Cc]ap["']?\s{0,2}[:=]?\s{0,2}|CAP["']\s{0,2}:\s{0,2})$/;

/** What code is full of and prose is not. */
const codeSign = /[{}();=<>[\]|]|=>|\/\/|^\s*[*#]/;

const calendar =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|am|pm|chapter|section|figure|table|step|version|node|windows|page|january,|rfc|pep|iso|iec|ieee|ecma|oauth|ansi|utf|smtp|esmtp|factor|python|java|issue|bug)$/i;

function startOfLine(source: ScannedText, at: number): number {
  return source.lineStart(source.lineAt(at));
}

/** For a unit that begins its line: where the line before ends. */
function endOfLineBefore(source: ScannedText, at: number): number | undefined {
  const { text } = source;
  const line = startOfLine(source, at);
  if (line === 0 || !/^[\s>?|*]*$/.test(text.slice(line, at)) || at - line > 12) return undefined;
  const before = text.slice(Math.max(0, line - 80), line);
  const end = line - before.length + before.replace(/[\s,]{1,80}$/, '').length;
  return text.slice(end, line).split('\n').length > 2 ? undefined : end;
}

/** Whether the text round a place has no capital letters, so that any word may be a name. */
function isLowerCase(text: string, at: number): boolean {
  return !/\p{Lu}/u.test(text.slice(Math.max(0, at - 120), at + 80));
}

/** All tokens of the address that holds a number; before it, in its line, after it. */
function addressRound(source: ScannedText, start: number, word: string): AddressToken[] {
  const { text } = source;
  const lower = isLowerCase(text, start);
  const token = tokenOf(word, start, lower);
  let before = readBack(text, start, lower);
  const first = before[0] ?? token;
  if (before.length <= 1 && (first.kind === 'unit' || first === token)) {
    const end = endOfLineBefore(source, first.start);
    if (end !== undefined && first.kind === 'unit') {
      const line = readBack(`${text.slice(0, end)} `, end + 1, lower);
      if (line.some(({ kind }) => kind === 'number')) before = [...line, ...before];
    }
  }
  return [...before, ...readOn(text, token, lower)];
}

const introductionSigns = { none: 0, likely: 2, clear: 3 } as const;

/** Weighs what speaks for an address; the unit is that two signs make a report. */
function certaintyOf(source: ScannedText, tokens: readonly AddressToken[]): Certainty | undefined {
  const { text } = source;
  const start = tokens[0]!.start;
  const end = tokens.at(-1)!.end;
  const numbers = tokens.filter(({ kind }) => kind === 'number');
  const names = tokens.filter(({ kind }) => kind === 'name' || kind === 'street');
  if (names.length === 0 || tokens.some(({ word }) => calendar.test(word))) return undefined;
  let signs = 0;
  if (tokens.some(isUnitWithNumber) && numbers.length > 1) signs += 2;
  if (hasStreet(tokens)) signs += 2;
  signs += introductionSigns[introduction(text, start)];
  if (numbers.length > 1 && (/^\d{4,6}$/.test(tokens.at(-1)!.word) || hasCodeAndPlace(tokens))) signs += 1;
  if (codeSign.test(text.slice(startOfLine(source, start), start) + text.slice(end, end + 1))) signs -= 1.5;
  if (signs >= 3) return 'likely';
  return signs >= 2 ? 'possible' : undefined;
}

function isUnitWithNumber(token: AddressToken, index: number, tokens: readonly AddressToken[]): boolean {
  return token.kind === 'unit' && tokens[index + 1]?.kind === 'number';
}

/** `80331 München`, after the street. */
function hasCodeAndPlace(tokens: readonly AddressToken[]): boolean {
  return tokens.some(
    ({ word }, index) => index > 1 && /^\d{4,5}$/.test(word) && tokens[index + 1]?.kind === 'name',
  );
}

/** A street's word with a number where its language has it. */
function hasStreet(tokens: readonly AddressToken[]): boolean {
  return tokens.some(({ streetWord }, index) => {
    if (streetWord === 'before-number') return tokens[index + 1]?.kind === 'number' && isNamed(tokens, index);
    if (streetWord === 'before-name') {
      const after = tokens.slice(index + 1, index + 7);
      return (
        after.some(({ kind }) => kind === 'name') &&
        (after.some(({ kind }) => kind === 'number') || tokens[index - 1]?.kind === 'number')
      );
    }
    if (streetWord !== 'after-name' || tokens[index - 1]?.kind !== 'name') return false;
    return tokens.slice(Math.max(0, index - 5), index).some(({ kind }) => kind === 'number');
  });
}

/** One word that ends like a street, or a name before it. */
function isNamed(tokens: readonly AddressToken[], index: number): boolean {
  const { word } = tokens[index]!;
  return /^\p{Lu}/u.test(word)
    ? word.length > 6 || tokens[index - 1]?.kind === 'name'
    : (tokens[index - 1] !== undefined && tokens[index - 1]!.kind !== 'number') || word.length > 7;
}

const corner = /\bthe corner of $/i;
const otherStreet = /^(?: St\.)? and (?:[\p{Lu}][\p{L}'’.-]*(?: |(?=[.,?]|$))){1,4}/u;

/** A corner is named by both of its streets. */
function withCorner(text: string, start: number, end: number): Span {
  const before = corner.exec(text.slice(Math.max(0, start - 16), start));
  if (!before) return { start, end };
  const after = otherStreet.exec(text.slice(end, end + 80))?.[0].trimEnd() ?? '';
  return { start: start - before[0].length, end: end + after.length };
}

function militaryAddress(text: string, start: number): Candidate | undefined {
  const unit = militaryUnit.exec(text.slice(Math.max(0, start - 6), start));
  militaryBox.lastIndex = start;
  const match = unit && militaryBox.exec(text);
  return match
    ? { start: start - unit[0].length, end: militaryBox.lastIndex, certainty: 'certain' }
    : undefined;
}

function namedCode(text: string, start: number, end: number): Candidate | undefined {
  if (end - start < 4) return undefined;
  const before = text.slice(Math.max(0, start - 24), start);
  if (!codeName.test(before) || isCapacity.test(before)) return undefined;
  // One of many that are counted: the words of a vocabulary, the members of an enumeration.
  const previous = String(Number(text.slice(start, end)) - 1);
  if (text.slice(Math.max(0, start - 90), start).includes(`: ${previous},`)) return undefined;
  return { start, end, certainty: 'likely' };
}

const wordOnLeft = /([\p{L}'’.-]{1,30}),? $/u;
const wordOnRight = /^[.,]? \(?([\p{L}'’.-]{1,30}|\d{1,3}(?:st|nd|rd|th))/u;

/** Whether a word that may be part of an address stands beside a number: rules out nearly all numbers in code. */
function hasAddressWordBeside(text: string, start: number, end: number): boolean {
  const before = text[start - 1];
  const left = before === ' ' ? wordOnLeft.exec(text.slice(Math.max(0, start - 24), start))?.[1] : undefined;
  if (left && mayBePartOfAddress(left)) return true;
  const right =
    text[end] === ' ' || text[end + 1] === ' ' ? wordOnRight.exec(text.slice(end, end + 24))?.[1] : undefined;
  return right !== undefined && mayBePartOfAddress(right);
}

function mayBePartOfAddress(word: string): boolean {
  return /^[\p{Lu}\d]/u.test(word) || isUnitWord(word) || streetWordOf(word) !== undefined;
}

interface Reading extends Span {
  readonly certainty: Certainty | undefined;
}

/** @returns what stands at a number and how sure it is an address; no certainty where it is none */
function addressAt(source: ScannedText, start: number, end: number, done: number): Reading | undefined {
  const { text } = source;
  const special = militaryAddress(text, start) ?? namedCode(text, start, end);
  if (special) return special;
  if (!hasAddressWordBeside(text, start, end)) return undefined;
  const tokens = addressRound(source, start, text.slice(start, end));
  if (tokens.length < 2) return undefined;
  const certainty = certaintyOf(source, tokens);
  const span = { start: Math.max(done, tokens[0]!.start), end: tokens.at(-1)!.end };
  return certainty ? { ...withCorner(text, span.start, span.end), certainty } : { ...span, certainty };
}

export const entry: RegistryEntry = {
  title: 'postal address',
  type: 'postal-address',
  severity: 'medium',
  *find(source): Generator<Candidate> {
    let done = 0;
    for (const { 0: match, index } of source.text.matchAll(houseNumber)) {
      const start = index + (/^\d/.test(match) ? 0 : 1);
      if (start < done) continue;
      const found = addressAt(source, start, index + match.length, done);
      if (!found) continue;
      done = found.end;
      const { certainty } = found;
      if (certainty) yield { start: found.start, end: found.end, certainty };
    }
  },
};
