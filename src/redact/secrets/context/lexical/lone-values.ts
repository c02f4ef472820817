import { basename } from 'node:path';
import type { ScannedText } from '../../../scanned-text.ts';
import { isStrongName } from '../is-plausible.ts';
import type { NamedValue } from '../named-value.ts';
import type { LexicalName } from './name-around.ts';

/** A text with one value and nothing else is short. */
const longestText = 4096;

const commentMark = /^[ \t]{0,40}(?:#|\/\/|--|;|<!--|\/\*|rem\s|::)/i;
/** All of a line, and no code: no call, no assignment, no list. */
const aloneOnLine = /[ \t]{0,40}["'`]?([^\s"'`=:,;(){}<>#]{8,200})["'`]?[ \t]{0,8}(?![^\r\n])/y;
const loneText = /^\s{0,40}([^\s]{3,400})\s{0,40}$/;

/** Forms of which no name has to say what they are, when they stand alone on a line, and the name that they get. */
const ownForms: readonly (readonly [name: string, form: RegExp])[] = [
  // https://datatracker.ietf.org/doc/html/rfc6238 and Mailgun's signing keys
  ['otp_secret', /^[ \t]{0,8}((?=[A-Z2-7]{0,31}[2-7])(?=[A-Z2-7]{0,31}[A-Z])[A-Z2-7]{32})[ \t]{0,8}\r?$/gm],
  ['api_key', /^[ \t]{0,8}["']?([0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8})["']?[ \t]{0,8}\r?$/gm],
];

/**
 * Values that stand alone: in a file whose name says what it holds, on the line after a comment that says it, or in a
 * form that says it.
 */
export function* loneValues(source: ScannedText, names: readonly LexicalName[]): Generator<NamedValue> {
  const { text, path } = source;
  for (const name of names) yield* afterComment(source, name);
  if (text.length > longestText) return;
  if (path !== undefined) yield* inNamedFile(text, path);
  for (const [name, form] of ownForms) {
    for (const match of text.matchAll(form)) {
      const start = match.index + match[0].indexOf(match[1]!);
      yield lone(name, start, start + match[1]!.length);
    }
  }
}

function* afterComment(source: ScannedText, { start, end }: LexicalName): Generator<NamedValue> {
  const { text } = source;
  const line = source.lineStart(source.lineAt(start));
  if (start - line > 200 || !commentMark.test(text.slice(line, start))) return;
  const name = text.slice(start, end);
  if (!isStrongName(name)) return;
  const next = text.indexOf('\n', end) + 1;
  if (next === 0 || next - end > 200) return;
  aloneOnLine.lastIndex = next;
  const match = aloneOnLine.exec(text);
  if (!match || !isIssued(match[1]!)) return;
  const at = next + match[0].indexOf(match[1]!);
  yield lone(name, at, at + match[1]!.length);
}

/** Names of files that hold one secret: `db_password.txt`, `.vault_pass`, `id.token`. */
const fileOfSecret =
  /^(?:[\w.-]{0,60}[._-])?(password|passwd|passphrase|pass|pwd|secret|token|api[_-]?key)(?:\.(?:txt|key|conf))?$/i;

function* inNamedFile(text: string, path: string): Generator<NamedValue> {
  const name = fileOfSecret.exec(basename(path))?.[1];
  const match = name === undefined ? undefined : loneText.exec(text);
  if (name === undefined || !match || /^#|[:=]/.test(match[1]!)) return;
  const start = match[0].indexOf(match[1]!);
  yield lone(name, start, start + match[1]!.length);
}

/** Letters and digits, as in no word of the text that goes on. */
function isIssued(value: string): boolean {
  return (
    /\d/.test(value) && /[A-Za-z]/.test(value) && !/^(?:https?:|\/|\.{0,2}\/|[\w-]+\.[a-z]{2,4}$)/.test(value)
  );
}

function lone(name: string, start: number, end: number): NamedValue {
  return { path: [name], tie: 'assignment', form: 'literal', start, end, quoted: true, place: 'data' };
}
