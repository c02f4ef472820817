import type { Encoding, Finding, Span } from '../../finding.ts';
import type { PlaceholderType } from '../../placeholders/placeholder-type.ts';
import { decodedReading, plainReading } from '../../restore/reading.ts';
import { encodedTexts } from './encoded-text.ts';
import { type Needle, needlesOf } from './needle.ts';
import { NeedleIndex } from './needle-index.ts';
import { placeInReading } from './place-in-reading.ts';
import { unescapedText } from './unescaped-text.ts';

/** A place of a text where a known value stands. */
interface KnownPlace extends Span {
  readonly type: PlaceholderType;
  readonly encoding?: Encoding;
  /** Whether it is one of the parts by which a long value is known. */
  readonly isPart: boolean;
}

/** What was base64 or hexadecimal is decoded so often. */
const mostDecoded = 2;

/** In a run up to this length, in UTF-16 units, all of it is hidden; in a longer one its part that holds the value. */
const longestRun = 2048;

/**
 * Values that were hidden once, to be found again wherever they stand: in any case, with escapes, over several lines, in
 * strings that are put together, backwards, in base64 and in hexadecimal digits. Detectors know a value by its form or by
 * what stands beside it; here it is known for itself.
 */
export class KnownValues {
  readonly #letters = new NeedleIndex<Needle>();
  /** Values with few letters or digits. */
  readonly #texts = new NeedleIndex<Needle>();
  readonly #known = new Set<string>();

  /**
   * @param value without an encoding
   * @returns false where it is known already
   */
  add(value: string, type: PlaceholderType): boolean {
    const key = `${type}\0${value}`;
    if (this.#known.has(key)) return false;
    this.#known.add(key);
    for (const needle of needlesOf(value, type)) {
      const index = needle.gaps === undefined ? this.#texts : this.#letters;
      index.add(needle.text, needle);
    }
    return true;
  }

  /** Where known values stand, each a place of its own. */
  findIn(text: string): Finding[] {
    if (this.#letters.isEmpty && this.#texts.isEmpty) return [];
    const places = [...this.#placesIn(text, false)];
    const view = unescapedText(text);
    for (const place of this.#encodedPlaces(view.text, 0)) {
      places.push({ ...place, ...wholeRun(text, view.spanOf(place)) });
    }
    return united(text, places).map(toFinding);
  }

  #placesIn(text: string, isDecoded: boolean): KnownPlace[] {
    const found: KnownPlace[] = [];
    const add = (needle: Needle, span: Span | undefined) => {
      if (!span || (isDecoded && !needle.lookout.everywhere)) return;
      const { start, end } = span;
      found.push({ start, end, type: needle.isReversed ? 'secret' : needle.type, isPart: needle.isPart });
    };
    for (const reading of [plainReading(text, text.length), decodedReading(text, text.length)]) {
      if (!reading) continue;
      this.#letters.search(reading.letters, (needle, first) => {
        add(needle, placeInReading(text, reading, needle, first));
      });
    }
    if (this.#texts.isEmpty) return found;
    const lower = text.toLowerCase();
    if (lower.length !== text.length) return found;
    this.#texts.search(lower, (needle, start) => add(needle, { start, end: start + needle.text.length }));
    return found;
  }

  *#encodedPlaces(text: string, depth: number): Generator<KnownPlace> {
    for (const encoded of encodedTexts(text)) {
      const inner = this.#placesIn(encoded.text, true);
      if (depth + 1 < mostDecoded && encoded.isPrintable) {
        inner.push(...this.#encodedPlaces(encoded.text, depth + 1));
      }
      for (const place of inner) {
        yield { ...place, ...encoded.originOf(place), encoding: encoded.encoding };
      }
    }
  }
}

/** The whole run of digits that a place is part of, if it is no embedded file. */
function wholeRun(text: string, place: Span): Span {
  let { start, end } = place;
  while (start > 0 && isDigit(text, start - 1) && place.start - start <= longestRun) start--;
  while (end < text.length && isDigit(text, end) && end - place.end <= longestRun) end++;
  if (end - start > longestRun) return { start: place.start, end: place.end };
  for (let padding = 0; padding < 2 && text[end] === '='; padding++) end++;
  return { start, end };
}

function isDigit(text: string, at: number): boolean {
  return /[\w+/-]/.test(text[at]!);
}

/** What overlaps is one place, and so are the parts of a long value. */
function united(text: string, places: readonly KnownPlace[]): KnownPlace[] {
  const kept: KnownPlace[] = [];
  for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || !belongsTo(text, last, place)) {
      kept.push(place);
      continue;
    }
    if (place.end <= last.end) continue;
    const encoding = last.encoding ?? place.encoding;
    const named = last.type === 'secret' ? last : place;
    kept[kept.length - 1] = { ...named, start: last.start, end: place.end, ...(encoding && { encoding }) };
  }
  return kept;
}

/** More than a line's end, in UTF-16 units, stands between no two parts. */
const longestGap = 4;

function belongsTo(text: string, last: KnownPlace, place: KnownPlace): boolean {
  if (place.start < last.end) return true;
  if (!place.isPart || !last.isPart || place.start - last.end > longestGap) return false;
  return !/[\p{L}\p{N}]/u.test(text.slice(last.end, place.start));
}

function toFinding({ start, end, type, encoding }: KnownPlace): Finding {
  const found = {
    start,
    end,
    rule: 'known-value',
    title: 'value that was hidden before',
    severity: 'medium',
    certainty: 'possible',
    ...(encoding && { encoding }),
  } as const;
  if (type === 'secret' || type === 'literal') return { ...found, kind: 'secret' };
  return { ...found, kind: 'personal', type };
}
