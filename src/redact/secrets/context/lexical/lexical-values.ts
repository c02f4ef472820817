import type { ScannedText } from '../../../scanned-text.ts';
import { isPublicName, isStrongName } from '../is-plausible.ts';
import type { NamedValue, Place, Tie } from '../named-value.ts';
import { narrowValue } from '../narrow-value.ts';
import type { Anchors } from './anchors-in.ts';
import {
  type CallArgument,
  callArguments,
  calledArguments,
  furtherArguments,
  listedValues,
} from './call-arguments.ts';
import { commandCredentials } from './command-credentials.ts';
import { comparedBefore } from './compared-before.ts';
import { isCommentAt } from './is-comment-at.ts';
import { lineBefore } from './line-before.ts';
import { type LexicalName, pathOf } from './name-around.ts';
import { nameBefore } from './name-before.ts';
import { placeholderDefaults } from './placeholder-defaults.ts';
import { isPropertyListKey } from './property-list.ts';
import { type LexicalTie, tieAfter } from './tie-after.ts';
import { bareValueAt, type LexicalValue, quotedValueAt, taggedValueAt } from './value-at.ts';
import { formOfBare, formOfExpression, formOfText } from './value-form.ts';

/** What the kind of a text says of the values in it. */
export interface LexicalSetting {
  readonly place: Place;
  /** Whether a value without quotes is a value, as in configuration, or an expression, as in code. */
  readonly bareValues: boolean;
}

/**
 * Named values as they look in any language: a name with a credential word, a sign that ties, a value. For texts whose
 * syntax nobody knows, and for what a parser leaves as text: comments, documents, logs, strings.
 */
export function lexicalValues(source: ScannedText, anchors: Anchors, setting: LexicalSetting): NamedValue[] {
  const { text } = source;
  const found: NamedValue[] = [...placeholderDefaults(text, setting.place)];
  let skipped = 0;
  for (const name of anchors.names) {
    if (name.start < skipped) continue;
    const before = comparedBefore(text, name);
    if (before) found.push(named(text, name, 'comparison', before, setting));
    const after = valuesAfter(text, name, setting);
    found.push(...after);
    // What is in a long value without quotes are no names: nothing is read twice.
    const last = after.at(-1);
    if (last && last.end - last.start > 256 && !last.quoted) skipped = last.end;
  }
  const known = new Set(found.map(({ start }) => start));
  const byEnd = new Map(anchors.names.map((name) => [name.end, name]));
  for (const run of anchors.runs) {
    const name = nameBefore(text, run.start) ?? byEnd.get(endOfWordBefore(text, run.start));
    const value = name && runValue(text, name, run.start, setting);
    if (value && !known.has(value.start)) found.push(value);
  }
  found.push(...commandCredentials(source, setting.place));
  return found.map((value) => narrowValue(text, value)).filter(({ start, end }) => end > start);
}

function valuesAfter(text: string, name: LexicalName, setting: LexicalSetting): NamedValue[] {
  if (name.mark === 'tag' && isPropertyListKey(text, name)) return [];
  const tagged = name.mark === 'tag' ? taggedValueAt(text, name) : undefined;
  if (tagged) return [named(text, name, 'property', tagged, setting)];
  const further = furtherNames(text, name);
  if (further) {
    return valuesAfter(text, { ...name, end: further.end }, setting).map((value) => ({
      ...value,
      path: [...value.path.slice(0, -1), ...further.names],
    }));
  }
  const tie = tieAfter(text, name.end);
  if (!tie) return [];
  const called = argumentsOf(text, name, tie);
  if (called && (called.length > 0 || tie.tie === 'positional-argument'))
    return called.map((argument) => argumentValue(text, name, argument, setting));
  const value = quotedValueAt(text, tie.end) ?? bareValueAfter(text, name, tie);
  if (!value || !/[\p{L}\p{N}]/u.test(text.slice(value.start, Math.min(value.end, value.start + 64))))
    return [];
  return [named(text, name, tieOf(text, name, tie), value, setting)];
}

const segments = /(?:\.[A-Za-z_][\w-]{0,40}){1,2}(?=\s{0,4}[:=](?![:=]))/y;

/** The names after a name in the key of a property: `db.password.prod=…`. */
function furtherNames(
  text: string,
  { start, end }: LexicalName,
): { readonly end: number; readonly names: readonly string[] } | undefined {
  if (text[end] !== '.') return undefined;
  segments.lastIndex = end;
  if (!segments.test(text)) return undefined;
  return { end: segments.lastIndex, names: text.slice(start, segments.lastIndex).split('.') };
}

/** The text arguments of a call that the name is, or that gives the name its value. */
function argumentsOf(text: string, name: LexicalName, tie: LexicalTie): CallArgument[] | undefined {
  if (tie.calls) return callArguments(text, tie.end, text.slice(name.start, name.end));
  if (tie.tie === 'positional-argument') {
    if (!isWholeText(text, name)) return [];
    if (!isStrongName(text.slice(name.start, name.end))) return [];
    const values = furtherArguments(text, tie.end);
    // A list with a name on each line, and no name with its value.
    const isList = text.slice(name.end, tie.end).includes('\n');
    return isList
      ? values.filter(({ value }) => !listedName.test(text.slice(value.start, value.end)))
      : values;
  }
  if (tie.tie !== 'assignment' && tie.tie !== 'property') return undefined;
  if (/,[ \t]{0,4}$/.test(text.slice(Math.max(0, name.start - 5), name.start))) {
    const values = furtherArguments(text, tie.end);
    if (values.length > 1) return values.map((value) => ({ ...value, tie: tie.tie }));
  }
  return calledArguments(text, tie.end) ?? listedValues(text, tie.end);
}

const listedName = /^[a-z]{1,40}(?:\d[a-z]{1,40})?(?:_[a-z]{1,40}){0,6}$/;

/** A name in quotes is the argument's name where it is all that stands in them: not in `"user:password", "…"`. */
function isWholeText(text: string, { start, end }: LexicalName): boolean {
  if (!/["'`]/.test(text[end] ?? '')) return true;
  return /(?:^|["'`\\])[\w.$ -]*$/.test(text.slice(Math.max(0, start - 60), start));
}

function argumentValue(
  text: string,
  name: LexicalName,
  argument: CallArgument,
  setting: LexicalSetting,
): NamedValue {
  const value = named(text, name, argument.tie, argument.value, setting);
  return { ...value, path: [...value.path, ...argument.names] };
}

/** Words after which a name and a value stand side by side: `set $key value`, `export KEY value`, `login x password y`. */
const sideBySide =
  /(?:^|[\s;{(])(?:set|setenv|setx|env|export|let|login\s{1,4}\S{1,80}|user(?:name)?\s{1,4}\S{1,80}|identified\s{1,4}by|-force)\s{1,8}["'$(]{0,2}$/i;

function bareValueAfter(text: string, name: LexicalName, tie: LexicalTie): LexicalValue | undefined {
  const sideways = !tie.bare && tie.tie === 'assignment';
  if (!tie.bare && !(sideways && (name.mark === 'option' || isSideBySide(text, name)))) return undefined;
  return bareValueAt(text, tie.end);
}

function isSideBySide(text: string, name: LexicalName): boolean {
  return sideBySide.test(text.slice(Math.max(0, name.start - 100), name.start));
}

function tieOf(text: string, name: LexicalName, { tie }: LexicalTie): Tie {
  if (name.mark === 'option' && tie === 'assignment') return 'option';
  if (tie === 'assignment' && name.mark === 'quoted') return 'property';
  if (
    tie === 'property' &&
    /^(?:proxy-)?authorization$|^x-.*-(?:key|token)$/i.test(text.slice(name.start, name.end))
  )
    return 'header';
  return tie;
}

/** Where the word ends that a value follows with nothing but spaces between them: `TOKEN …`. */
function endOfWordBefore(text: string, at: number): number {
  let end = at;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return end < at ? end : -1;
}

function runValue(
  text: string,
  name: LexicalName,
  start: number,
  setting: LexicalSetting,
): NamedValue | undefined {
  if (isPublicName(text.slice(name.start, name.end))) return undefined;
  const value =
    (/["'`]/.test(text[start - 1] ?? '') ? quotedValueAt(text, start - 1) : undefined) ??
    bareValueAt(text, start);
  if (!value || /\s/.test(text.slice(value.start, value.end))) return undefined;
  return named(text, name, name.mark === 'quoted' ? 'property' : 'assignment', value, setting);
}

function named(
  text: string,
  name: LexicalName,
  tie: Tie,
  { start, end, quote }: LexicalValue,
  { place, bareValues }: LexicalSetting,
): NamedValue {
  const content = text.slice(start, end);
  const quoted = quote !== undefined;
  const formOf = quoted
    ? formOfText
    : bareValues
      ? formOfBare
      : isInString(text, start)
        ? formOfText
        : formOfExpression;
  const form = formOf(content);
  return {
    path: pathOf(text, name),
    tie,
    form,
    start,
    end,
    quoted,
    place: isCommentAt(text, start, place) ? 'comment' : place,
  };
}

/** Whether quotes on the line say that a position is inside a text. */
function isInString(text: string, at: number): boolean {
  const before = lineBefore(text, at).replace(/\\./g, '');
  return ['"', "'", '`'].some((quote) => before.split(quote).length % 2 === 0);
}
