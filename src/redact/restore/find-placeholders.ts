import type { Span } from '../finding.ts';
import { placeholderEntry, tokenTags } from '../placeholders/make-stand-in.ts';
import { tokenMark } from '../placeholders/token.ts';
import { edgesOf, type IssuedIndex } from '../vault/issued-index.ts';
import type { VaultEntry } from '../vault/vault-entry.ts';
import { decodeUnit, nothing } from './decode-unit.ts';
import { acceptsGap, longestGap, mayContinueBehind, type Tolerance, withoutWraps } from './gap-rules.ts';
import {
  decodedReading,
  decodedText,
  finishedUnits,
  plainReading,
  type Reading,
  unitStart,
} from './reading.ts';

/** A placeholder in a text; without an entry, a text that has the form of a token and was never issued. */
export interface PlaceholderMatch extends Span {
  readonly entry: VaultEntry | undefined;
}

export interface FoundPlaceholders {
  /** Without overlaps, in the order of their places. */
  readonly matches: readonly PlaceholderMatch[];
  /** What stands before this position will read the same whatever text follows. */
  readonly settled: number;
}

/** A longer place, in UTF-16 units, is no placeholder. */
const longestMatch = 320;

/** Below this many letters and digits a number may stand in a table by chance: it has to be exactly as issued. */
const leastTolerant = 9;

/** How far away, in UTF-16 units, a letter or digit touches a placeholder, if nothing but a dot is between them. */
const touch = 8;

const idLength = 9;

/** Letters of a mark, a tag and a damaged id, at most. */
const longestToken = 32;

/** A damaged id has a few characters less or more. */
const shortestId = 6;
const longestId = 14;

/**
 * Finds placeholders, however a model has changed their case, escapes, separators or line breaks. The leftmost counts,
 * then one that was issued, then the longest.
 *
 * @param ends whether the text ends here; if more may follow, places that it may change are left out
 * @param from earlier text is there for its context alone
 */
export function findPlaceholders(
  text: string,
  issued: IssuedIndex,
  ends = true,
  from = 0,
): FoundPlaceholders {
  const limit = ends ? text.length : finishedUnits(text);
  const readings = [plainReading(text, limit), decodedReading(text, limit)].filter(
    (reading) => reading !== undefined,
  );
  const search = new Search(text, issued, limit, ends);
  for (const reading of readings) search.read(reading);
  const matches = withoutOverlaps(search.matches, from);
  if (ends) return { matches, settled: limit };
  const unfinished = Math.min(
    limit,
    search.firstOpen(from),
    ...readings.map((reading) => search.unfinished(reading, from)),
  );
  const open = search.withLead(unfinished, from);
  return { matches, settled: Math.max(from, readings.length > 1 ? unitStart(text, open) : open) };
}

class Search {
  readonly matches: PlaceholderMatch[] = [];
  readonly #open: number[] = [];
  /** Where those start that were issued. */
  readonly #issuedAt = new Set<number>();
  readonly #text: string;
  readonly #issued: IssuedIndex;
  readonly #limit: number;
  readonly #ends: boolean;

  constructor(text: string, issued: IssuedIndex, limit: number, ends: boolean) {
    this.#text = text;
    this.#issued = issued;
    this.#limit = limit;
    this.#ends = ends;
  }

  read(reading: Reading): void {
    this.#issued.search(reading.letters, (letters, end) => this.#check(reading, letters, end));
    const { letters } = reading;
    for (let at = letters.indexOf(tokenMark); at >= 0; at = letters.indexOf(tokenMark, at + 1))
      this.#checkToken(reading, at);
  }

  /** Where the first match starts that following text may still undo, or may still make one. */
  firstOpen(from: number): number {
    return Math.min(this.#limit, ...this.#open.filter((start) => start >= from));
  }

  /** Where the longest end of the text starts that may be the start of a placeholder. */
  unfinished({ letters, starts, ends }: Reading, from: number): number {
    const count = letters.length;
    const most = Math.max(this.#issued.longest, tokenMark.length);
    let first = count;
    let right = this.#limit;
    while (first > 0 && count - first < most && starts[first - 1]! >= from) {
      const left = ends[first - 1]!;
      if (this.#limit - starts[first - 1]! > longestMatch || right - left > longestGap) break;
      if (!mayContinueBehind(decodedText(this.#text, left, right), this.#issued.separators)) break;
      right = starts[--first]!;
    }
    for (; first < count; first++) {
      const tail = letters.slice(first);
      if (this.#issued.hasLonger(tail) || (tail.length < tokenMark.length && tokenMark.startsWith(tail)))
        return starts[first]!;
    }
    return this.#limit;
  }

  /** Moves a position to the left over signs that a stand-in may start with. */
  withLead(position: number, from: number): number {
    const most = this.#issued.longestLead;
    if (most === 0) return position;
    const units: { code: number; at: number }[] = [];
    for (let at = unitStart(this.#text, Math.max(from, position - longestGap)); at < position; ) {
      const unit = decodeUnit(this.#text, at);
      units.push({ code: unit & 0xff, at });
      at += unit >> 8;
    }
    let moved = position;
    let signs = 0;
    for (let last = units.pop(); last && signs < most; last = units.pop()) {
      if (last.code !== nothing && !this.#issued.leading.has(String.fromCharCode(last.code))) break;
      if (last.code !== nothing) signs += 1;
      moved = last.at;
    }
    return Math.max(moved, from);
  }

  #check(reading: Reading, letters: string, end: number): void {
    const first = end - letters.length;
    const start = reading.starts[first]!;
    const stop = reading.ends[end - 1]!;
    if (stop - start > longestMatch) return;
    const fitting = this.#issued.withLetters(letters).filter((entry) => this.#gapsFit(reading, first, entry));
    if (fitting.length === 0) return;
    const entry = closest(fitting, this.#text, start, stop);
    if (entry.issuedForm !== 'token' && touchesBefore(this.#text, reading, first)) return;
    if (entry.issuedForm !== 'token' || this.#isBroken(reading, end)) {
      const touched = this.#touchesBehind(reading, end);
      if (touched) return;
      if (touched === undefined) {
        this.#open.push(start);
        return;
      }
    }
    const span = this.#withEdges(reading, first, end, entry);
    if (!span) return;
    this.matches.push({ ...span, entry });
    this.#issuedAt.add(start);
  }

  /** The place of a match together with the signs that its stand-in starts and ends with. */
  #withEdges(
    { starts, ends, letters }: Reading,
    first: number,
    end: number,
    entry: VaultEntry,
  ): Span | undefined {
    let [start, stop] = [starts[first]!, ends[end - 1]!];
    const { lead, trail } = edgesOf(entry.standIn);
    const optional = toleranceOf(entry) === 'loose';
    // A backslash alone reads as nothing: one that a stand-in starts with is part of its first escape.
    if (entry.standIn.startsWith('\\') && this.#text[start - 1] === '\\') start -= 1;
    if (lead !== '') {
      const from = Math.max(first === 0 ? 0 : ends[first - 1]!, start - longestGap);
      const found = endingUnits(this.#text, from, start, lead);
      if (found === undefined && !optional) return undefined;
      start = found ?? start;
    }
    if (trail === '') return { start, end: stop };
    const to = Math.min(end < letters.length ? starts[end]! : this.#limit, stop + longestGap);
    const found = startingUnits(this.#text, stop, to, trail);
    if (found === undefined && !this.#ends && to === this.#limit) {
      this.#open.push(start);
      return undefined;
    }
    if (found === undefined && !optional) return undefined;
    stop = found ?? stop;
    return { start, end: stop };
  }

  #gapsFit({ starts, ends, letters }: Reading, first: number, entry: VaultEntry): boolean {
    const { standIn } = entry;
    const tolerance = toleranceOf(entry);
    const issued = plainReading(standIn, standIn.length);
    for (let index = 1; index < issued.letters.length; index++) {
      const from = ends[first + index - 1]!;
      const to = starts[first + index]!;
      const issuedFrom = issued.ends[index - 1]!;
      const issuedTo = issued.starts[index]!;
      if (from === to && issuedFrom === issuedTo) continue;
      if (to - from > longestGap) return false;
      if (
        !acceptsGap(decodedText(this.#text, from, to), decodedText(standIn, issuedFrom, issuedTo), tolerance)
      )
        return false;
    }
    return letters.length >= issued.letters.length;
  }

  /** Whether the id of a token that ends here is in pieces: its last one must not be the start of another word. */
  #isBroken({ starts, ends }: Reading, end: number): boolean {
    const id = withoutWraps(decodedText(this.#text, starts[end - idLength]!, ends[end - 1]!));
    return id.length > idLength || this.#text.slice(starts[end - idLength]!, ends[end - 1]!).includes('\n');
  }

  /** Whether a letter, or a dot and a letter, follows at once; undefined where what follows is not there yet. */
  #touchesBehind({ starts, ends, letters }: Reading, end: number): boolean | undefined {
    const stop = ends[end - 1]!;
    const next = end < letters.length ? starts[end]! : this.#limit;
    if (next - stop > touch) return false;
    const gap = decodedText(this.#text, stop, next);
    if (gap !== '' && gap !== '.') return false;
    if (end < letters.length) return true;
    return this.#ends ? false : undefined;
  }

  /** Notes what has the form of a token at `at`. Those that were issued are noted too, as what they are. */
  #checkToken(reading: Reading, at: number): void {
    const { starts, ends } = reading;
    const { letters, ended } = this.#tokenLetters(reading, at);
    const tags = [...tokenTags].filter((tag) => letters.startsWith(tag, tokenMark.length));
    const tag = tags.reduce((longest, other) => (other.length > longest.length ? other : longest), '');
    const from = tokenMark.length + tag.length;
    let length = from;
    while (length < letters.length && (length === from || starts[at + length] === ends[at + length - 1]))
      length++;
    const id = length - from;
    const start = starts[at]!;
    const mayGrow = length === letters.length && id <= longestId;
    if (!ended && mayGrow && !this.#issuedAt.has(start)) this.#open.push(start);
    const stop = ends[at + length - 1]!;
    if (tag === '' || id < shortestId || id > longestId || stop - start > longestMatch) return;
    this.matches.push({ start, end: stop, entry: undefined });
  }

  /**
   * The letters from `at` on that one token may have, as far as nothing between them separates; `ended` where following
   * text adds none.
   */
  #tokenLetters({ letters, starts, ends }: Reading, at: number): { letters: string; ended: boolean } {
    const joins = (from: number, to: number) =>
      to - from <= longestGap && acceptsGap(decodedText(this.#text, from, to), '_', 'token');
    const most = Math.min(letters.length, at + longestToken);
    let end = at + 1;
    while (end < most && joins(ends[end - 1]!, starts[end]!)) end++;
    const last = ends[end - 1]!;
    const ended = this.#ends || end < letters.length || !joins(last, this.#limit);
    return { letters: letters.slice(at, end), ended };
  }
}

/** Where the last units of a stretch start that read as `signs`; undefined where they read as something else. */
function endingUnits(text: string, from: number, to: number, signs: string): number | undefined {
  const read: { code: number; at: number }[] = [];
  for (let at = from; at < to; ) {
    const unit = decodeUnit(text, at);
    if ((unit & 0xff) !== nothing) read.push({ code: unit & 0xff, at });
    at += unit >> 8;
  }
  const last = read.slice(-signs.length);
  return String.fromCharCode(...last.map(({ code }) => code)) === signs ? last[0]!.at : undefined;
}

/** The position after the first units of a stretch if they read as `signs`. */
function startingUnits(text: string, from: number, to: number, signs: string): number | undefined {
  let read = '';
  for (let at = from; at < to; ) {
    const unit = decodeUnit(text, at);
    if ((unit & 0xff) !== nothing) read += String.fromCharCode(unit & 0xff);
    at += unit >> 8;
    if (read.length === signs.length) return read === signs ? at : undefined;
  }
  return undefined;
}

/** Of stand-ins with the same letters the one that is written most like the text from `start` to `stop`. */
function closest(entries: readonly VaultEntry[], text: string, start: number, stop: number): VaultEntry {
  if (entries.length === 1) return entries[0]!;
  const distance = ({ standIn }: VaultEntry) => {
    const { lead, trail } = edgesOf(standIn);
    const written = text.slice(Math.max(0, start - lead.length), stop + trail.length);
    if (written.toLowerCase() === standIn.toLowerCase()) return -1;
    const separators = separatorsOf(withoutWraps(decodedText(written, 0, written.length)));
    const issued = separatorsOf(standIn);
    const common = issued.filter((separator, index) => separators[index] === separator).length;
    return Math.max(issued.length, separators.length) - common;
  };
  return entries.reduce((best, entry) => (distance(entry) < distance(best) ? entry : best));
}

function separatorsOf(text: string): string[] {
  return Array.from(text.replace(/[a-z0-9]/gi, ''));
}

function touchesBefore(text: string, { starts, ends }: Reading, first: number): boolean {
  if (first === 0 || starts[first]! - ends[first - 1]! > touch) return false;
  const gap = decodedText(text, ends[first - 1]!, starts[first]!);
  return gap === '' || gap === '.';
}

function toleranceOf({ issuedForm, standIn, type }: VaultEntry): Tolerance {
  if (issuedForm === 'token') return 'token';
  if (standIn.replace(/[^a-z0-9]/gi, '').length < leastTolerant || issuedForm === 'number') return 'exact';
  return placeholderEntry(type).looseSeparators ? 'loose' : 'strict';
}

function withoutOverlaps(matches: readonly PlaceholderMatch[], from: number): PlaceholderMatch[] {
  const rank = (match: PlaceholderMatch) => (match.entry ? 0 : 1);
  const sorted = [...matches].sort((a, b) => a.start - b.start || rank(a) - rank(b) || b.end - a.end);
  const kept: PlaceholderMatch[] = [];
  let end = from;
  for (const match of sorted) {
    if (match.start < end) continue;
    kept.push(match);
    end = match.end;
  }
  return kept;
}
