/** What a unit of text stands for: an ASCII character by its code, or one of these. */
export const nothing = 0;
const somethingElse = 1;

/** A longer spelling of one character is not recognised; four bytes that were percent-encoded twice are the longest that is. */
export const longestUnit = 20;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lowbar: '_',
  UnderBar: '_',
  commat: '@',
  period: '.',
  colon: ':',
  plus: '+',
  dash: '-',
  hyphen: '-',
  ndash: '-',
  mdash: '-',
  minus: '-',
  sol: '/',
  num: '#',
  lpar: '(',
  rpar: ')',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  NewLine: '\n',
  Tab: ' ',
  shy: '',
  ZeroWidthSpace: '',
  zwj: '',
  zwnj: '',
};

const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,14}));/y;
const backslashed = /\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|([nrt]))/y;
/** Once or, where an encoded address stood inside of another, twice: `%40`, `%2540`. */
const percent = /%(?:25)?[c-fC-F][\da-fA-F](?:%(?:25)?[89abAB][\da-fA-F]){1,3}|%(?:25)?([0-7][\da-fA-F])/y;

const invisible =
  /^(?:\u00ad|\u034f|[\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\ufe00-\ufe0f])$/;
const dash = /^[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]$/;
const space = /^[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;

/**
 * Reads one unit: a character, or an escape for one of XML, HTML, URLs, JSON and programming languages, or a backslash
 * before punctuation, which stands for nothing. Letters are read in lower case, typographic forms as what they are forms of.
 *
 * @returns the code in the low 8 bits, the length in UTF-16 units above
 */
export function decodeUnit(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code > 127) return foldCharacter(text, at);
  if (code === 0x5c) return decodeBackslash(text, at);
  if (code === 0x25) return decodePercent(text, at);
  if (code === 0x26) return decodeReference(text, at);
  return foldAscii(code) | (1 << 8);
}

function foldAscii(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code | 0x20;
  if (code === 0x09 || code === 0x0d) return 0x20;
  return code < 0x20 && code !== 0x0a ? somethingElse : code;
}

/** RFC 3986, section 2.1; beyond ASCII in UTF-8. */
function decodePercent(text: string, at: number): number {
  percent.lastIndex = at;
  const match = percent.exec(text);
  if (!match) return 0x25 | (1 << 8);
  const length = match[0].length << 8;
  if (match[1]) return foldAscii(Number.parseInt(match[1], 16)) | length;
  const character = Buffer.from(match[0].replace(/%(?:25)?/g, ''), 'hex').toString('utf8');
  return foldCodePoint(character.codePointAt(0)!) | length;
}

function decodeBackslash(text: string, at: number): number {
  backslashed.lastIndex = at;
  const match = backslashed.exec(text);
  if (!match) return nothing | (1 << 8);
  const length = match[0].length << 8;
  if (match[4]) return (match[4] === 'n' ? 0x0a : 0x20) | length;
  return foldCodePoint(Number.parseInt(match[1] ?? match[2] ?? match[3]!, 16)) | length;
}

function decodeReference(text: string, at: number): number {
  reference.lastIndex = at;
  const match = reference.exec(text);
  if (!match) return 0x26 | (1 << 8);
  const length = match[0].length << 8;
  if (!match[3]) return foldCodePoint(match[1] ? Number(match[1]) : Number.parseInt(match[2]!, 16)) | length;
  const character = named[match[3]];
  if (character === undefined) return 0x26 | (1 << 8);
  return (character === '' ? nothing : character.charCodeAt(0)) | length;
}

function foldCharacter(text: string, at: number): number {
  const codePoint = text.codePointAt(at)!;
  return foldCodePoint(codePoint) | ((codePoint > 0xffff ? 2 : 1) << 8);
}

function foldCodePoint(codePoint: number): number {
  if (codePoint < 128) return foldAscii(codePoint);
  if (codePoint > 0x10ffff) return somethingElse;
  // Scripts without forms of ASCII characters: most of what is not ASCII.
  if (codePoint >= 0x3040 && codePoint <= 0xf8ff) return somethingElse;
  const character = String.fromCodePoint(codePoint);
  if (invisible.test(character)) return nothing;
  if (dash.test(character)) return 0x2d;
  if (space.test(character)) return 0x20;
  if (codePoint < 0x2000) return somethingElse;
  const folded = character.normalize('NFKC');
  return folded.length === 1 && folded.charCodeAt(0) < 128 ? foldAscii(folded.charCodeAt(0)) : somethingElse;
}
