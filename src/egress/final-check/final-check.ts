import type { WatchedValue } from '../gate/gate.ts';
import type { CheckedRequest, Hit } from './hit.ts';
import { PatternIndex } from './pattern-index.ts';
import { findShape, type ShapeMatch } from './shapes/shape-search.ts';
import { readingsOf } from './views/readings.ts';
import { plainView, type View } from './views/view.ts';
import { endsWord, startsWord } from './views/word-edges.ts';
import { patternsOf, type WatchedPattern } from './watched-pattern.ts';

/** Values that are kept, at most: a bound for memory. Later ones are found by redaction alone. */
const mostValues = 200_000;

/** Bytes of the patterns in each index, at least: the more, the faster a text is read. */
const longPattern = 7;
const shortPattern = 6;

/** As which a short value is looked for, too. */
const plainReadings: ReadonlySet<string> = new Set(['escaped', 'other letters']);

/** Every token that ppagent issues in place of a value. */
const issuedToken = /ppx_[a-z]{2,16}_[a-z2-7]{8}/;

/**
 * The second look at what leaves. It knows the values that were hidden so far, and how secrets look; it reads the bytes
 * that are about to be sent, in every reading of `readingsOf`. It shares no code with redaction, so that no defect of the
 * one is a defect of the other. Which values are looked for, and how, says `lookoutFor`.
 */
export class FinalCheck {
  /** Patterns of enough bytes, which are nearly all. */
  readonly #patterns = new PatternIndex(longPattern);
  readonly #shortPatterns = new PatternIndex(shortPattern);
  /** Those that count where no more than escapes were undone: nearly all short ones. */
  readonly #plainPatterns = new PatternIndex(shortPattern);
  /** Those without anything but letters and digits. */
  readonly #barePatterns = new PatternIndex(longPattern);
  readonly #watched = new Set<string>();
  readonly #standIns = new Set<string>();

  /** Adds values; those that are known already are left as they are. */
  watch(values: readonly WatchedValue[]): void {
    for (const watched of values) {
      if (watched.standIn !== undefined) this.#standIns.add(watched.standIn);
      const key = `${watched.type}\0${watched.value}`;
      if (this.#watched.has(key) || this.#watched.size >= mostValues) continue;
      this.#watched.add(key);
      for (const pattern of patternsOf(watched)) this.#indexFor(pattern)?.add(pattern);
    }
  }

  /** @returns the first thing that must not leave, if any */
  check({ path, headers, body }: CheckedRequest): Hit | undefined {
    const heads = Object.entries(headers).flatMap(([name, value]) => [
      [`header ${name}`, value],
      ['name of a header', name],
    ]);
    for (const [part, text] of [['path', path], ...heads] as [string, string][]) {
      const hit = this.#checkPart(part, Buffer.from(text));
      if (hit) return hit;
    }
    return this.#checkPart('body', body);
  }

  #indexFor({ bytes, isBare, lookout }: WatchedPattern): PatternIndex | undefined {
    if (bytes.length < shortPattern) return undefined;
    if (isBare) return this.#barePatterns;
    if (bytes.length >= longPattern) return this.#patterns;
    return lookout.inAllReadings ? this.#shortPatterns : this.#plainPatterns;
  }

  #checkPart(part: string, bytes: Uint8Array): Hit | undefined {
    for (const { view, lookFor } of readingsOf(plainView(bytes))) {
      const indices = lookFor === 'bare values' ? [this.#barePatterns] : this.#indicesFor(view);
      const hit =
        this.#watchedIn(view, part, indices) ?? (lookFor === 'all' ? this.#shapeIn(view, part) : undefined);
      if (hit) return hit;
    }
    return undefined;
  }

  #indicesFor(view: View): readonly PatternIndex[] {
    const indices = [this.#patterns, this.#shortPatterns];
    return isPlain(view) ? [...indices, this.#plainPatterns] : indices;
  }

  #watchedIn(view: View, part: string, indices: readonly PatternIndex[]): Hit | undefined {
    let hit: Hit | undefined;
    const visit = (pattern: WatchedPattern, start: number): boolean => {
      if (!counts(pattern, view, start)) return false;
      const readings = pattern.isReversed ? [...view.readings, 'backwards'] : view.readings;
      hit = { rule: 'watched-value', type: pattern.type, part, byte: view.origin(start), readings };
      return true;
    };
    indices.some((index) => index.search(view.bytes, visit));
    return hit;
  }

  #shapeIn(view: View, part: string): Hit | undefined {
    const match = findShape(view, (candidate) => !this.#isIssued(candidate));
    if (!match) return undefined;
    return { rule: match.id, type: 'secret', part, byte: view.origin(match.start), readings: view.readings };
  }

  #isIssued({ text }: ShapeMatch): boolean {
    return this.#standIns.has(text) || issuedToken.test(text);
  }
}

/** Whether no more than escapes were undone. */
function isPlain({ readings }: View): boolean {
  return readings.every((reading) => plainReadings.has(reading));
}

function counts({ lookout, bytes }: WatchedPattern, view: View, start: number): boolean {
  if (!lookout.inAllReadings && !isPlain(view)) return false;
  return !lookout.wholeWords || (startsWord(view, start) && endsWord(view, start + bytes.length));
}
