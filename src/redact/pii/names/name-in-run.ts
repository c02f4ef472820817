import type { Span } from '../../finding.ts';
import type { CapitalisedRun, RunWord } from './capitalised-runs.ts';
import { type NameCues, nameCues } from './name-cues.ts';
import { lookUp, type WordLook } from './name-lexicon.ts';
import type { NameProbabilities } from './recognise-names.ts';

/** What a model that is sure weighs, and from which probability on it speaks for a name rather than against one. */
const modelWeight = 3.4;
const modelDoubt = 0.25;

interface LookedUp extends RunWord {
  readonly look: WordLook;
}

/** What is behind a name and part of how somebody is addressed. */
const suffix = /^(?:jr|sr|md|phd|esq|dds|dvm)\.?$/i;
const title = /^(?:mr|mrs|ms|mx|dr|prof|professor|sir|madam|herr|frau|miss|mister)\.?$/i;

/** Two words in one, as code writes them; of names only those with such a beginning are written so. */
const camelCase = /\p{Ll}\p{Lu}/u;
const joinedName = /^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|Ver|Al|El|St)\p{Lu}\p{Ll}+$/u;

/** Words that begin names of places and not of people. */
const placeName = /^(?:San|Santa|Santo|Los|Las|Saint|Fort|Mount|Lake|Port|Cape)$/;

/** A word that begins a sentence and has an object behind it is a verb: `Mark the future done`. */
const sentenceStart = /(?:^|[\n"'`*#/>.!?-])[ \t]*$/;
const objectBehind = /^ (?:the|a|an|all|this|these|that|each|every|it|its|any|whether|if|as)\b/;

/** Weight of evidence from which on a run is taken for somebody's name. */
const enough = 3;

/** What a title, or words that announce a name, weigh. */
const cueWeight = 3;

/**
 * The name in a run of capitalised words, if there is one: what the lists of names know, what kind of words are round it,
 * and what speaks for something else.
 *
 * @param recognised what the NER model says, where it was asked
 */
export function nameInRun(
  text: string,
  run: CapitalisedRun,
  recognised?: NameProbabilities,
): Span | undefined {
  if (run.length === 1 && lookUp(run[0]!.text).ordinary) return undefined;
  const words = trimmed(run.map((word) => ({ ...word, look: lookUp(word.text) })));
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return undefined;
  const hasTitle = title.test(run[0]!.text);
  if (words.some((word) => camelCase.test(word.text) && !joinedName.test(word.text))) return undefined;
  if (placeName.test(first.text) && !hasTitle) return undefined;
  if (first === last && isVerb(text, first)) return undefined;
  const seen = recognised
    ? modelWeight * (recognised.of({ start: first.start, end: last.end }) - modelDoubt)
    : 0;
  const likeness = evidence(words) + seen + (hasTitle ? cueWeight : 0);
  // Words round a name are costly to look at, and cannot make up for words that are none.
  if (likeness < 0) return undefined;
  const cues = nameCues(text, first.start, last.end);
  const isName = weighsEnough(likeness, cues, hasTitle) && !cues.elsewhere;
  return isName ? { start: first.start, end: last.end } : undefined;
}

function isVerb(text: string, { start, end }: Span): boolean {
  return (
    objectBehind.test(text.slice(end, end + 9)) &&
    sentenceStart.test(text.slice(Math.max(0, start - 9), start))
  );
}

/** Without the words at its ends that belong to the sentence. */
function trimmed(run: readonly LookedUp[]): readonly LookedUp[] {
  let from = 0;
  while (from < run.length && !beginsName(run, from)) from++;
  let to = run.length;
  while (to > from && (run[to - 1]!.isParticle || !endsName(run, from, to - 1))) to--;
  return run.slice(from, to);
}

function beginsName(run: readonly LookedUp[], index: number): boolean {
  const { look, text, isParticle } = run[index]!;
  const next = run[index + 1];
  if (isParticle || title.test(text)) return false;
  // `Will Smith`, `Rose Tyler`: words that are names too, where a name goes on.
  return !look.ordinary || (look.given && next !== undefined && !next.look.ordinary);
}

function endsName(run: readonly LookedUp[], from: number, index: number): boolean {
  const { look, text } = run[index]!;
  if (suffix.test(text)) return index > from;
  return !look.ordinary || (look.family && index > from && run[index - 1]!.look.given);
}

/** What the words themselves say. */
function evidence(words: readonly LookedUp[]): number {
  const full = words.filter(
    ({ isInitial, isParticle, text }) => !isInitial && !isParticle && !suffix.test(text),
  );
  if (full.length === 0) return -1;
  const first = full[0]!.look;
  const last = full.at(-1)!.look;
  let points = 0;
  if (first.given) points += 2.25;
  else if (first.family) points += 1.25;
  else if (first.nameLike) points += 0.5;
  if (full.length > 1) {
    points += 1;
    if (last.family) points += 1.5;
    else if (last.given || last.nameLike) points += 0.75;
    if (words.some(({ isInitial }) => isInitial)) points += 1;
  }
  points -= 1.5 * full.filter(({ look }) => look.ordinary).length;
  if (full.length > 3) points -= 1;
  return points;
}

/** What the words round a name weigh at most, but for those that say outright that it is one. */
const mostOfWeakCues = 2.5;

/** Whether the words round them add what is missing: the telling ones first, since each look costs time. */
function weighsEnough(likeness: number, cues: NameCues, hasTitle: boolean): boolean {
  let points = likeness;
  if (points < enough && !hasTitle && cues.strong) points += cueWeight;
  if (points >= enough) return true;
  if (points + mostOfWeakCues < enough) return false;
  points += 0.75 * cues.weak;
  if (cues.listed) points += 0.75;
  if (cues.wholeLine) points += 0.25;
  return points >= enough;
}
