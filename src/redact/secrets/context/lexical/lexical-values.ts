import type { ScannedText } from '../../../scanned-text.ts';
import type { NamedValue, Place, Tie, ValueForm } from '../named-value.ts';
import { type LexicalName, nameAround } from './name-around.ts';
import { type LexicalTie, tieAfter } from './tie-after.ts';
import { bareValueAt, endOfLine, type LexicalValue, quotedValueAt } from './value-at.ts';
import { formOfExpression, formOfText } from './value-form.ts';
import { findCredentialWords } from './where-credentials-are-named.ts';

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
export function lexicalValues(source: ScannedText, setting: LexicalSetting): NamedValue[] {
  const { text } = source;
  const found: NamedValue[] = [];
  let done = -1;
  findCredentialWords(text, (start, end) => {
    if (start < done) return;
    const name = nameAround(text, start, end);
    if (!name) return;
    done = name.end;
    const before = valueBefore(text, name);
    if (before)
      found.push(
        named(name, 'comparison', before, formOfText(text.slice(before.start, before.end)), setting),
      );
    const after = valueAfter(text, name, setting);
    if (after) found.push(after);
  });
  return found;
}

function valueAfter(text: string, name: LexicalName, setting: LexicalSetting): NamedValue | undefined {
  const tie = tieAfter(text, name.end);
  if (!tie) return undefined;
  const value =
    quotedValueAt(text, tie.end) ?? (isBareAllowed(name, tie) ? bareValue(text, tie.end) : undefined);
  if (!value || value.end <= value.start) return undefined;
  const content = text.slice(value.start, value.end);
  const expected =
    value.quote !== undefined || setting.bareValues ? formOfText(content) : formOfExpression(content);
  return named(name, tieOf(name, tie), value, expected, setting);
}

/** Bare values end with their line's last word at the latest. */
function bareValue(text: string, at: number): LexicalValue | undefined {
  return at >= endOfLine(text, at) ? undefined : bareValueAt(text, at);
}

function isBareAllowed(name: LexicalName, tie: LexicalTie): boolean {
  return tie.bare || (name.mark === 'option' && tie.tie === 'assignment');
}

function tieOf(name: LexicalName, { tie }: LexicalTie): Tie {
  if (name.mark === 'option' && tie === 'assignment') return 'option';
  if (tie === 'assignment' && name.mark === 'quoted') return 'property';
  return tie;
}

function named(
  { path }: LexicalName,
  tie: Tie,
  { start, end, quote }: LexicalValue,
  form: ValueForm,
  { place }: LexicalSetting,
): NamedValue {
  return { path, tie, form, start, end, quoted: quote !== undefined, place };
}

const comparedBefore =
  /(["'`])((?:(?!\1)[^\\\n]|\\.){1,256})\1\)?\s{0,4}(?:={2,3}|!={1,2}|<>|eq|ne|equals)\s{0,4}[($@!]{0,2}$/;

/** The value of `"…" == password`, left of the name. */
function valueBefore(text: string, name: LexicalName): LexicalValue | undefined {
  const from = Math.max(0, name.start - 300);
  const before = text.slice(Math.max(from, name.start - 8), name.start);
  if (!/(?:[=!]=|<>|\beq|\bne|equals)\s{0,4}[\w.$(@!>-]*$/.test(before)) return undefined;
  const match = comparedBefore.exec(text.slice(from, name.start));
  if (!match) return undefined;
  const start = from + match.index + 1;
  const end = start + match[2]!.length;
  return { start, end, quote: match[1], after: end + 1 };
}
