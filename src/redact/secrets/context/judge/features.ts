import type { ScannedText } from '../../../scanned-text.ts';
import type { NamedValue, Place, Tie } from '../named-value.ts';
import { type CharacterCounts, countCharacters } from './character-counts.ts';
import { holdsInterpolation } from './interpolation.ts';
import type { NameKind } from './kinds-of-words.ts';
import { type NameReading, readName } from './name-reading.ts';
import { nameWords } from './name-words.ts';
import { hasExampleWord, type Placeholder, placeholderOf } from './placeholders.ts';
import { isTrialPath } from './trial-path.ts';
import { formOf, type RecognisedForm } from './value-form.ts';
import { type WordLikeness, wordLikeness } from './word-likeness.ts';

/** What is known of a named value, before it is judged. */
export interface Evidence {
  readonly text: string;
  readonly name: NameReading;
  readonly tie: Tie;
  /** Signs, not only quotes and spaces, stand between the name and the value. */
  readonly tiedBySign: boolean;
  readonly partlyInterpolated: boolean;
  readonly placeholder: Placeholder;
  readonly exampleWord: boolean;
  readonly form: RecognisedForm;
  readonly characters: CharacterCounts;
  readonly words: WordLikeness;
  /** Share of the value's words that its name has too. */
  readonly sharedWords: number;
  readonly equalsName: boolean;
  readonly quoted: boolean;
  /** It holds signs of an interpolation and stands in code without quotes: the rest of a broken line. */
  readonly bareCode: boolean;
  readonly place: Place;
  readonly trial: boolean;
}

export function gatherEvidence(value: NamedValue, source: ScannedText): Evidence {
  const text = source.text.slice(value.start, value.end);
  const name = readName(value.path);
  const characters = countCharacters(text);
  return {
    text,
    name,
    tie: value.tie,
    tiedBySign: isTiedBySign(source.text, value.start),
    partlyInterpolated: value.form === 'partly-interpolated' && holdsInterpolation(text),
    placeholder:
      isCommand(text, value, source) || isNoValueHere(text, value, source) ? 'template' : placeholderOf(text),
    exampleWord: hasExampleWord(text),
    form: formIn(text, characters),
    characters,
    words: wordLikeness(text),
    ...likenessToName(text, value.path, name),
    quoted: value.quoted,
    bareCode: value.place === 'code' && !value.quoted && value.form === 'partly-interpolated',
    place: value.place,
    trial: isTrialPath(source.path),
  };
}

const commandLine = /^[a-z][\w./-]{1,60}\s+\S/;

/** Outside programs, backquotes hold a command whose output is the value. */
function isCommand(text: string, { start, place }: NamedValue, source: ScannedText): boolean {
  return place !== 'code' && source.text[start - 1] === '`' && commandLine.test(text);
}

const resourceName = /\barn:[\w-]{2,12}:[\w:./-]{1,160}$/;

/** `checksum/secret: …`, an annotation of Kubernetes that makes a deployment anew when the secret changes. */
const checkSumOf = /checksum\/[\w.-]{1,60}["']?:[ \t]{1,4}["']?$/;

/** A part of the name of a resource of AWS, a check sum of a secret's file, or the next name after an empty value: `password= version=`. */
function isNoValueHere(text: string, { start, quoted }: NamedValue, source: ScannedText): boolean {
  if (/^[0-9a-f]{64}$/.test(text) && checkSumOf.test(source.text.slice(Math.max(0, start - 80), start)))
    return true;
  if (quoted) return false;
  if (/^[A-Za-z][A-Za-z_-]{2,30}=$/.test(text))
    return /= $/.test(source.text.slice(Math.max(0, start - 2), start));
  return (
    source.text[start - 1] === ':' && resourceName.test(source.text.slice(Math.max(0, start - 180), start))
  );
}

/** Letters and digits of Base64 change more often than those of any path; `/` is one of its signs. */
const mostChangesOfPath = 0.35;

function formIn(text: string, { transitions }: CharacterCounts): RecognisedForm {
  const form = formOf(text);
  return form === 'path' && transitions > mostChangesOfPath * text.length ? 'none' : form;
}

/** What is between a sign and its value, last first: quotes, spaces, brackets, a string's prefix. */
const untilSign = 12;

function isTiedBySign(text: string, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - untilSign); at--) {
    const character = text[at]!;
    if ('=:,>(|-'.includes(character)) return true;
    if (!' \t"\'`[{@\\'.includes(character)) return false;
  }
  return false;
}

const longestName = 80;

function likenessToName(
  text: string,
  path: readonly string[],
  { words }: NameReading,
): Pick<Evidence, 'sharedWords' | 'equalsName'> {
  const lower = text.length > longestName ? '' : text.toLowerCase();
  if (!words.some((word) => lower.includes(word))) return { sharedWords: 0, equalsName: false };
  const own = nameWords(text);
  const shared = own.filter((word) => words.includes(word)).length / Math.max(1, own.length);
  return { sharedWords: shared, equalsName: path.includes(text) || own.join(' ') === words.join(' ') };
}

type Feature = (evidence: Evidence) => number;

const isKind =
  (...kinds: readonly NameKind[]): Feature =>
  ({ name }) =>
    kinds.includes(name.kind) ? 1 : 0;

const hasForm =
  (...forms: readonly RecognisedForm[]): Feature =>
  ({ form }) =>
    forms.includes(form) ? 1 : 0;

const isTie =
  (...ties: readonly Tie[]): Feature =>
  ({ tie }) =>
    ties.includes(tie) ? 1 : 0;

const isIn =
  (...places: readonly Place[]): Feature =>
  ({ place }) =>
    places.includes(place) ? 1 : 0;

const share =
  (count: (characters: CharacterCounts) => number): Feature =>
  ({ characters, text }) =>
    count(characters) / Math.max(1, text.length);

/**
 * The features that the model weighs, in the order of its weights: adding, removing or changing one means training anew
 * (`npm run train:context-judge`), which the weights' own list of names enforces.
 */
const features: Readonly<Record<string, Feature>> = {
  'name: password': isKind('password'),
  'name: secret or credential': isKind('secret', 'credential'),
  'name: token': isKind('token'),
  'name: credential key': isKind('credential-key'),
  'name: short password': isKind('short-password'),
  'name: authentication': isKind('authentication'),
  'name: key': isKind('key'),
  'name: access': isKind('access'),
  'name: none': isKind('none'),
  'name: distance': ({ name }) => name.distance,
  'name: negative tail': ({ name }) => Number(name.negativeTail),
  'name: unknown tail': ({ name }) => Math.min(3, name.unknownTail),
  'name: negative modifier': ({ name }) => Number(name.negativeModifier),
  'name: words': ({ name }) => Math.min(6, name.words.length),
  'name: shared words': ({ sharedWords }) => sharedWords,
  'name: equal': ({ equalsName }) => Number(equalsName),
  'tie: comparison': isTie('comparison'),
  'tie: argument': isTie('positional-argument'),
  'tie: property': isTie('property'),
  'tie: header or option': isTie('header', 'option'),
  'tie: running text': ({ tiedBySign, place }) =>
    Number(!tiedBySign && (place === 'comment' || place === 'prose')),
  'place: quoted': ({ quoted }) => Number(quoted),
  'place: bare in code': ({ quoted, place }) => Number(!quoted && place === 'code'),
  'place: trial': ({ trial }) => Number(trial),
  'place: code': isIn('code'),
  'place: data': isIn('data'),
  'place: comment or prose': isIn('comment', 'prose'),
  'place: display text or schema': isIn('display-text', 'schema'),
  'value: partly interpolated': ({ partlyInterpolated }) => Number(partlyInterpolated),
  'value: to fill in': ({ placeholder }) => Number(placeholder === 'to-fill-in'),
  'value: own kind': ({ placeholder }) => Number(placeholder === 'own-kind'),
  'value: example word': ({ exampleWord }) => Number(exampleWord),
  'value: url': hasForm('url'),
  'value: path or file': hasForm('path', 'file-name', 'mime-type', 'host-name', 'check-sum'),
  'value: e-mail': hasForm('e-mail'),
  'value: uuid': hasForm('uuid'),
  'value: hexadecimal': hasForm('hexadecimal'),
  'value: number': hasForm('number'),
  'value: date or version': hasForm('date-or-version'),
  'value: selector, markup, pattern': hasForm('selector-or-colour', 'markup', 'pattern'),
  'value: upper-case name': hasForm('upper-case-name'),
  'value: identifier': hasForm('identifier'),
  'value: words with hyphens': hasForm('words-with-hyphens'),
  'value: dotted name or call': hasForm('dotted-name', 'call-or-access'),
  'value: sentence': hasForm('sentence'),
  'value: length': ({ text }) => Math.min(200, text.length),
  'value: digits': share(({ digits }) => digits),
  'value: upper': share(({ upper }) => upper),
  'value: lower': share(({ lower }) => lower),
  'value: symbols': share(({ symbols }) => symbols),
  'value: spaces': share(({ spaces }) => spaces),
  'value: other characters': share(({ other }) => other),
  'value: distinct symbols': ({ characters }) => Math.min(12, characters.distinctSymbols),
  'value: distinct': share(({ distinct }) => distinct),
  'value: entropy': ({ characters }) => characters.entropy,
  'value: transitions': share(({ transitions }) => transitions),
  'value: longest letter run': ({ characters }) => Math.min(40, characters.longestLetterRun),
  'value: longest repeat': ({ characters }) => Math.min(20, characters.longestRepeat),
  'value: sequential': share(({ sequential }) => sequential),
  'value: characters a token': ({ words }) => words.charactersPerToken,
  'value: word share': ({ words }) => words.wordShare,
  'value: letter likelihood': ({ words }) => words.letterLikelihood,
  'value: least likely letter': ({ words }) => words.leastLikely,
};

export const featureNames: readonly string[] = Object.keys(features);
const functions = Object.values(features);

/** The features' values, in their order. */
export function measure(evidence: Evidence): Float64Array {
  const measured = new Float64Array(functions.length);
  for (let index = 0; index < functions.length; index++) measured[index] = functions[index]!(evidence);
  return measured;
}
