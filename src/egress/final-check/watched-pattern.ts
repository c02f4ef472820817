import type { WatchedValue } from '../gate/gate.ts';
import { type Lookout, lookoutFor } from './lookout.ts';
import { bareWords } from './views/bare-words.ts';
import { joinedLines } from './views/joined-lines.ts';
import { respell, unescaped } from './views/unescaped.ts';
import { plainView, type View } from './views/view.ts';

/** Bytes that a watched value may be met as. */
export interface WatchedPattern {
  /** ASCII letters in lower case. */
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly lookout: Lookout;
  /** Whether its letters and digits alone, to be looked for among those of the text. */
  readonly isBare: boolean;
  readonly isReversed: boolean;
}

/** A longer value, in UTF-16 units, is known by its parts, so that one that was cut off is known, too. */
const longestWhole = 128;
const partLength = 64;
const mostParts = 16;

/** Fewer letters and digits could come together by chance when all between them is left out. */
const fewestBareLetters = 10;
const fewestBareDigits = 12;
/** Of a number in groups, to be looked for without what is between them. */
const fewestDigits = 9;

/**
 * A value in the forms that the readings of a text do not undo: as it is, backwards, with its own escapes undone and its
 * own lines put together as those of the text are, as bare digits where it is a number in groups, and as its letters and
 * digits alone.
 */
export function* patternsOf(watched: WatchedValue): Generator<WatchedPattern> {
  for (const part of partsOf(watched.value)) {
    const lookout = lookoutFor({ ...watched, value: part });
    if (!lookout) continue;
    for (const form of new Set(formsOf(part))) yield* bothWays(form, watched.type, lookout, false);
    const bare = lookout.inAllReadings ? bareForm(part) : undefined;
    if (bare !== undefined) yield* bothWays(bare, watched.type, lookout, true);
  }
}

function* bothWays(form: string, type: string, lookout: Lookout, isBare: boolean): Generator<WatchedPattern> {
  yield { bytes: Buffer.from(form), type, lookout, isBare, isReversed: false };
  if (!lookout.reversed) return;
  const reversed = Array.from(form).reverse().join('');
  yield { bytes: Buffer.from(reversed), type, lookout, isBare, isReversed: true };
}

/** The head of a long value is left out: it may be the same for many, as that of a key file. */
function partsOf(value: string): readonly string[] {
  if (value.length <= longestWhole) return [value];
  const parts = Array.from({ length: mostParts }, (_, part) =>
    value.slice((part + 1) * partLength, (part + 2) * partLength),
  );
  return parts.filter((part) => part.length === partLength);
}

function formsOf(value: string): readonly string[] {
  if (isSimple(value)) return [value.toLowerCase()];
  const plain = undone(plainView(Buffer.from(value)));
  const digits = /^[\d\s()+./-]+$/.test(value) ? value.replace(/\D/g, '') : '';
  const forms = [respell(value), textOf(plain), textOf(joinedLines(plain) ?? plain)];
  return [...forms, ...(digits.length >= fewestDigits ? [digits] : [])];
}

function bareForm(value: string): string | undefined {
  const bare = isSimple(value)
    ? value.toLowerCase().replace(/[\W_]/g, '')
    : textOf(bareWords(undone(plainView(Buffer.from(value)))));
  if (bare.length < fewestBareLetters) return undefined;
  return /\D/.test(bare) || bare.length >= fewestBareDigits ? bare : undefined;
}

/** Without an escape, a space or a number in groups: most values are what they are in every form. */
function isSimple(value: string): boolean {
  return /^[\w.@:/+=-]*$/.test(value) && /[a-z]/i.test(value);
}

function undone(view: View): View {
  let plain = view;
  for (let next = unescaped(plain); next; next = unescaped(plain)) plain = next;
  return plain;
}

function textOf({ bytes }: View): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8').toLowerCase();
}
