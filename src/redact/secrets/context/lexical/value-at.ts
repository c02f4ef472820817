import type { Span } from '../../../finding.ts';
import type { LexicalName } from './name-around.ts';

/** A value as it stands in a text, without its quotes. */
export interface LexicalValue extends Span {
  /** The quote that it stands in, if any. */
  readonly quote: string | undefined;
  /** The position after the value and its closing quote. */
  readonly after: number;
}

/** Longer values are cut here: nothing that a person hides by name is longer. */
const longest = 8192;

/** Of a value in quotes of print, whose closing quote may be any, or in quotes that never close. */
const longestTypographic = 256;

/** What may stand before a quote and belongs to the string: `@"…"`, `f'…'`, `rb"…"`, `L"…"`, `$@"…"`, and open brackets. */
const opening =
  /(?:\[\]byte|\[\]rune)?[([{]{0,2}\s{0,2}(?:@|\$@?|[fFrRbBuUL]{1,2}|u8|N|q|qq)?(\\{0,3}"|\\{0,3}'|"""|'''|`|&quot;|&#34;|&#39;|[“”„«‘’])/y;

const closingOf: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '”',
  '„': '“',
  '«': '»',
  '‘': '’',
  '’': '’',
};

/** A quoted value that starts at a position; undefined where no quote is. */
export function quotedValueAt(text: string, at: number): LexicalValue | undefined {
  opening.lastIndex = at;
  const match = opening.exec(text);
  if (!match) return undefined;
  let quote = match[1]!;
  let start = opening.lastIndex;
  if ((quote === '"' || quote === "'") && text.startsWith(quote + quote, start)) {
    quote = quote.repeat(3);
    start += 2;
  }
  const closing = closingOf[quote] ?? quote;
  const end = endOfQuoted(text, start, closing, closing === quote ? longest : longestTypographic);
  if (end !== undefined) return { start, end, quote, after: end + closing.length };
  const line = Math.min(
    start + longestTypographic,
    endOfLine(text.slice(start, start + longestTypographic), 0) + start,
  );
  const cut = start + text.slice(start, line).replace(/[\\;,\s]+$/, '').length;
  return { start, end: cut, quote, after: line };
}

function endOfQuoted(text: string, start: number, closing: string, most: number): number | undefined {
  const manyLines = closing.length === 3 || closing === '`';
  const first = closing.charCodeAt(0);
  const limit = Math.min(text.length, start + most);
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === first && text.startsWith(closing, at)) return at;
    if (code === 92 /* \ */) at++;
    else if (code === 10 && !manyLines) return undefined;
  }
  return undefined;
}

export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  const line = end < 0 ? text.length : end;
  return text[line - 1] === '\r' && line > at ? line - 1 : line;
}

/**
 * What a bare value is made of: everything but white space, separators and quotes that close, `${{ … }}` whole.
 */
const bare =
  /[^\s,;"'`<&\\$|{]{1,8192}|\$?\{\{[^}\n]{0,200}\}\}|\$\{[^}\n]{0,200}\}|["'`](?=[^\s,;)\]}"'`:])|<(?![\w/!])|&(?!quot;|#34;|#39;|\w{1,40}=)|[\\](?![nrt"'\s])|[|](?!\s)|[$|{]/y;

const scheme =
  /(?:Bearer|Basic|Token|NTLM|Negotiate|Digest|Api-?Key|SSWS|GenieKey|Splunk|JWT|OAuth|DPoP|Bot)[ \t]{1,4}(?=[^\s'"])/iy;

/** A value without quotes: up to white space or a sign that separates; closing signs that it does not open are not its. */
export function bareValueAt(text: string, position: number): LexicalValue | undefined {
  scheme.lastIndex = position;
  const at = scheme.test(text) ? scheme.lastIndex : position;
  const limit = at + longest;
  let end = at;
  bare.lastIndex = at;
  while (end < limit && bare.test(text)) end = bare.lastIndex;
  end = withoutTrailers(text, at, end);
  return end > at ? { start: at, end, quote: undefined, after: end } : undefined;
}

const brackets = ['()', '[]', '{}', '<>'] as const;

function withoutTrailers(text: string, start: number, end: number): number {
  const value = text.slice(start, end);
  const open = brackets.map(([opener, closer]) => countOf(value, opener!) - countOf(value, closer!));
  let kept = value.length;
  for (; kept > 0; kept--) {
    const last = value[kept - 1]!;
    const kind = brackets.findIndex((pair) => pair[1] === last);
    if (kind >= 0 && open[kind]! < 0) open[kind]!++;
    else if (!/["'`\\|]/.test(last)) break;
  }
  return start + kept;
}

function countOf(value: string, character: string): number {
  let found = 0;
  for (let at = value.indexOf(character); at >= 0; at = value.indexOf(character, at + 1)) found++;
  return found;
}

/** `<pw at example.org>` is no tag: attributes have values. */
const tagEnd = /(?:\s{0,8}|\s[^<>=]{1,80}=[^<>]{0,200})>(?:\s{0,80}<!\[CDATA\[)?/y;

/** The text of the element whose start tag a name is in: `<password>…</password>`. */
export function taggedValueAt(text: string, name: LexicalName): LexicalValue | undefined {
  if (text[name.start - 1] === '/') return undefined;
  tagEnd.lastIndex = name.end;
  if (!tagEnd.test(text)) return undefined;
  const start = tagEnd.lastIndex;
  const end = text.indexOf('<', start);
  if (end <= start || end - start > longest || text[end + 1] === '!') return undefined;
  const cut = text.startsWith(']]>', end - 3) ? end - 3 : end;
  return { start, end: cut, quote: '>', after: end };
}
