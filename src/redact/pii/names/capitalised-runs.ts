import type { Span } from '../../finding.ts';
import type { ScannedText } from '../../scanned-text.ts';

/** One word of a run. */
export interface RunWord extends Span {
  readonly text: string;
  /** `A`, `A.`: may stand for a middle name. */
  readonly isInitial: boolean;
  /** `van`, `de la`: between the parts of a name, never its end. */
  readonly isParticle: boolean;
}

/** Words in a row, each beginning with a capital, as names, titles and the beginnings of sentences have them. */
export type CapitalisedRun = readonly RunWord[];

const word = String.raw`\p{Lu}(?:['’]\p{Lu})?\p{Ll}(?:[\p{L}\p{M}]|(?!['’]s(?!\p{L}))['’-](?=\p{L})){0,40}`;
const initial = String.raw`\p{Lu}\.?(?=[ \t])`;
const particles =
  'van|von|de|da|di|du|del|della|der|den|dos|das|la|le|el|al|ter|ten|bin|ibn|bint|av|af|zu|zum|zur|y|e';
const link = String.raw`[ \t]{1,3}(?:(?:${particles})[ \t]{1,3}){0,2}`;

/**
 * Neither in the middle of a word, a path, an address or a property, nor what is called or assigned in code. A full stop
 * may end a sentence, not lead to the next part of `a.B`.
 */
const before = String.raw`(?<![\p{L}\p{N}_$@#/\\&=.-]|[^\s\p{P}]['’])`;
const after = String.raw`(?![\p{L}\p{N}_$@(/\\=\[{]|[.:-][\p{L}\p{N}_]|::)`;

const runPattern = new RegExp(
  `${before}(?:${word}|${initial})(?:${link}(?:${word}|${initial})){0,4}${after}`,
  'uy',
);
const wordPattern = new RegExp(
  `(?<initial>\\p{Lu}\\.?(?=[ \\t]))|(?<particle>(?<![\\p{L}])(?:${particles})(?=[ \\t]))|${word}`,
  'gu',
);

const known = new WeakMap<ScannedText, readonly CapitalisedRun[]>();

/** The runs of a text, in order: found once for all that look for names in it. */
export function capitalisedRunsOf(source: ScannedText): readonly CapitalisedRun[] {
  const before = known.get(source);
  if (before) return before;
  const runs = [...findRuns(source.text)];
  known.set(source, runs);
  return runs;
}

function* findRuns(text: string): Generator<CapitalisedRun> {
  for (let at = nextCapital(text, 0); at < text.length; at = nextCapital(text, at)) {
    runPattern.lastIndex = at;
    const match = runPattern.exec(text);
    if (!match) {
      at++;
      continue;
    }
    yield wordsOf(match[0], at);
    at = runPattern.lastIndex;
  }
}

function wordsOf(run: string, start: number): CapitalisedRun {
  if (!/[ \t]/.test(run)) {
    return [{ text: run, start, end: start + run.length, isInitial: run.length === 1, isParticle: false }];
  }
  return [...run.matchAll(wordPattern)].map(({ 0: text, index, groups }) => ({
    text,
    start: start + index,
    end: start + index + text.length,
    isInitial: groups?.initial !== undefined,
    isParticle: groups?.particle !== undefined,
  }));
}

/**
 * Where a run may begin, from a position on: at a capital before which no letter, digit or sign of code stands and after
 * which a small letter, a full stop, a blank or an apostrophe does. Looked for by hand, because the pattern is slow to
 * fail and most texts are code.
 */
function nextCapital(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 65 || (code > 90 && code < 192)) continue;
    const before = at === 0 ? 32 : text.charCodeAt(at - 1);
    if (isWordCode(before)) continue;
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 32;
    if (
      next >= 223 ||
      (next >= 97 && next <= 122) ||
      next === 46 ||
      next === 32 ||
      next === 39 ||
      next === 0x2019
    )
      return at;
  }
  return text.length;
}

function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 64 && code <= 90) ||
    (code >= 45 && code <= 57) ||
    code === 95 ||
    code >= 192
  );
}
