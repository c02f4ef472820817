import { NeedleIndex } from '../../engine/needle-index.ts';
import type { Encoding, Finding, Span } from '../../finding.ts';
import type { PlaceholderType } from '../../placeholders/placeholder-type.ts';
import { decodedReading, lettersIn, plainReading, type Reading } from '../../restore/reading.ts';
import { encodedTexts } from './encoded-text.ts';
import { type Needle, needlesOf, shortestNeedle } from './needle.ts';
import { placeInReading } from './place-in-reading.ts';
import { unescapedText } from './unescaped-text.ts';

/** A place of a text where a known value stands. */
interface KnownPlace extends Span {
  readonly type: PlaceholderType;
  readonly encoding?: Encoding;
  /** Whether it is one of the parts by which a long value is known. */
  readonly isPart: boolean;
  /** Whether it is so short that in what was decoded it stands by chance. */
  readonly isPlainOnly: boolean;
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
  readonly #letters = new NeedleIndex<Needle>(shortestNeedle);
  /** Values with few letters or digits. */
  readonly #texts = new NeedleIndex<Needle>(shortestNeedle);
  readonly #known = new Set<string>();

  /** How many there are. */
  get size(): number {
    return this.#known.size;
  }

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
    if ((this.#letters.isEmpty && this.#texts.isEmpty) || text.length < shortestNeedle) return [];
    const places = [...this.#spelt(text), ...this.#respelt(text)];
    const view = unescapedText(text);
    for (const place of this.#encoded(view.text, 0)) {
      places.push({ ...place, ...wholeRun(text, view.spanOf(place)) });
    }
    return united(text, places).map(toFinding);
  }

  /** Values by the characters that stand there. */
  #spelt(text: string): KnownPlace[] {
    const found: KnownPlace[] = [];
    let reading: Reading | undefined;
    this.#letters.search(lettersIn(text), (needle, first) => {
      reading ??= plainReading(text, text.length);
      const span = placeInReading(text, reading, needle, first);
      if (span) found.push(placeOf(span, needle));
    });
    if (this.#texts.isEmpty) return found;
    const lower = text.toLowerCase();
    if (lower.length !== text.length) return found;
    this.#texts.search(lower, (needle, start) => {
      found.push(placeOf({ start, end: start + needle.text.length }, needle));
    });
    return found;
  }

  /** Values in which characters are escaped, or typographic forms of others. */
  #respelt(text: string): KnownPlace[] {
    const found: KnownPlace[] = [];
    const reading = decodedReading(text, text.length);
    if (!reading) return found;
    this.#letters.search(reading.letters, (needle, first) => {
      const span = placeInReading(text, reading, needle, first);
      if (span) found.push(placeOf(span, needle));
    });
    return found;
  }

  *#encoded(text: string, depth: number): Generator<KnownPlace> {
    for (const { text: decoded, encoding, readable, originOf } of encodedTexts(text)) {
      const inner = this.#spelt(decoded);
      for (const { start, end } of readable) {
        const part = decoded.slice(start, end);
        const again = depth + 1 < mostDecoded ? this.#encoded(part, depth + 1) : [];
        for (const place of [...this.#respelt(part), ...again]) {
          inner.push({ ...place, start: place.start + start, end: place.end + start });
        }
      }
      for (const place of inner) {
        if (place.isPlainOnly) continue;
        yield { ...place, ...originOf(place), encoding };
      }
    }
  }
}

function placeOf({ start, end }: Span, { isReversed, type, isPart, lookout }: Needle): KnownPlace {
  return { start, end, type: isReversed ? 'secret' : type, isPart, isPlainOnly: !lookout.everywhere };
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
