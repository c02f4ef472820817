import type { Span } from '../../../finding.ts';

/** A name in a text, with what it is a part of. */
export interface LexicalName extends Span {
  /** How it is marked: `--password`, `$password`, `"password"`, `<password>`, `?password=`. */
  readonly mark: 'option' | 'quoted' | 'tag' | 'query' | 'none';
}

/** Names are cut at this many characters in either direction. */
const longest = 120;

/** The whole name that a word at `start` to `end` is a part of; undefined where it is part of something longer. */
export function nameAround(text: string, start: number, end: number): LexicalName | undefined {
  let from = start;
  const lowest = Math.max(0, start - longest);
  while (from > lowest && isNameCharacter(text, from - 1)) from--;
  let to = end;
  const highest = Math.min(text.length, end + longest);
  while (to < highest && isNameCharacter(text, to)) to++;
  if (to === highest && to < text.length && isNameCharacter(text, to)) return undefined;
  let dashes = 0;
  while (text[from + dashes] === '-') dashes++;
  const option = dashes > 0 && dashes <= 2 && !isNameCharacter(text, from - 1);
  from += dashes;
  while (text[to - 1] === '-') to--;
  if (from >= to) return undefined;
  const before = text[from - 1] ?? '';
  const mark = option ? 'option' : markOf(before, text, from);
  return { start: from, end: to, mark };
}

function markOf(before: string, text: string, from: number): LexicalName['mark'] {
  if (/["'`“:]/.test(before) && before !== ':') return 'quoted';
  if (before === '<' || (before === '/' && text[from - 2] === '<')) return 'tag';
  if (before === '?' || before === '&') return 'query';
  return 'none';
}

/** The names before a name: `spring.datasource.` and `auth['`, at most four. */
const outer = /(?:(?<![\w$-])[\w$-]{1,40}(?:\?\.|\.|->|::|\[["':]{0,2}|\{["']?)){1,3}$/;

/** A name with what it is looked up in: `auth['apikey']`, `config.db->password`. */
export function pathOf(text: string, { start, end }: LexicalName): string[] {
  const name = text.slice(start, end);
  const last = text[start - 1];
  if (last === undefined || !/[.>:['"{]/.test(last)) return [name];
  const match = outer.exec(text.slice(Math.max(0, start - 120), start));
  const outerNames = match ? match[0].split(/[^\w$-]+|->/).filter((part) => part !== '' && part !== '$') : [];
  return [...outerNames, name];
}

function isNameCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) {
    return (
      (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      (code >= 48 && code <= 57) ||
      code === 95 ||
      code === 45 ||
      code === 36
    );
  }
  // Letters of other scripts, without « », and without the punctuation of print and of East Asia.
  if (code === 0xab || code === 0xbb || (code >= 0x2000 && code < 0x2070)) return false;
  return (code >= 0xaa && code < 0x3000) || (code >= 0x3005 && code < 0xd800);
}
