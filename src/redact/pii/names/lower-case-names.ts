import type { Span } from '../../finding.ts';
import { lookUp } from './name-lexicon.ts';
import type { NameProbabilities } from './recognise-names.ts';

/** Two words of prose, or one, and initials between them: no part of a path, a call or an assignment. */
const pattern =
  /(?<![\p{L}\p{N}_$@#./\\"'`-])\p{Ll}[\p{L}'’]{1,30}(?:[ \t](?:\p{L}\.?[ \t])?\p{Ll}[\p{L}'’]{1,30}){0,2}(?![\p{L}\p{N}_(@/\\=[{"'`:-]|\.[\p{L}\p{N}])/gu;
const wordPattern = /[\p{L}'’]{2,}/gu;

/** How sure the model has to be of each word, for want of a capital. */
const sure = 0.75;

/** And where no list knows any of them. */
const surer = 0.95;

/** Names that somebody wrote without capitals: those that the model is sure of, the surer the less the lists know. */
export function* lowerCaseNames(text: string, recognised: NameProbabilities): Generator<Span> {
  for (const match of text.matchAll(pattern)) {
    let name: Span | undefined;
    for (const word of match[0].matchAll(wordPattern)) {
      const start = match.index + word.index;
      const span = { start, end: start + word[0].replace(/['’]s?$/, '').length };
      const isName = recognised.of(span) >= sure && !lookUp(word[0]).ordinary;
      if (isName) name = { start: name?.start ?? span.start, end: span.end };
      else if (name) break;
    }
    if (name && (isKnown(text.slice(name.start, name.end)) || recognised.of(name) >= surer)) yield name;
  }
}

function isKnown(name: string): boolean {
  return [...name.matchAll(wordPattern)].some(([word]) => {
    const { given, family, nameLike } = lookUp(word);
    return given || family || nameLike;
  });
}
