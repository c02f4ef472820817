/** What a text is made of, by its characters alone. */
export interface CharacterCounts {
  readonly digits: number;
  readonly upper: number;
  readonly lower: number;
  readonly spaces: number;
  /** Neither letter nor digit nor space, in ASCII. */
  readonly symbols: number;
  readonly other: number;
  /** Kinds among symbols, so that `-` and `_` of a long key count once. */
  readonly distinctSymbols: number;
  readonly distinct: number;
  /** Shannon entropy in bits a character. */
  readonly entropy: number;
  /** Changes between upper case, lower case and digits. */
  readonly transitions: number;
  readonly longestLetterRun: number;
  readonly longestRepeat: number;
  /** Neighbours that follow one another: `ab`, `12`, `ba`, and `qw` on a keyboard. */
  readonly sequential: number;
}

const keyboard = new Set<string>();
for (const row of ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'])
  for (let at = 1; at < row.length; at++) keyboard.add(row[at - 1]! + row[at]!);

const [space, other, symbol, digit, lower, upper] = [0, 1, 2, 3, 4, 5] as const;

const classes = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 48 && code <= 57) return digit;
  if (code >= 97 && code <= 122) return lower;
  if (code >= 65 && code <= 90) return upper;
  return code > 32 && code < 127 ? symbol : space;
});

const counts = new Uint16Array(128);

/** Counts the characters of a text in one pass. */
export function countCharacters(text: string): CharacterCounts {
  const byClass = [0, 0, 0, 0, 0, 0];
  let transitions = 0;
  let longestLetterRun = 0;
  let longestRepeat = 0;
  let sequential = 0;
  let letters = 0;
  let repeat = 0;
  let before = -1;
  let classBefore = -1;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const kind = code < 128 ? classes[code]! : other;
    if (code < 128) counts[code]!++;
    byClass[kind]!++;
    if (kind !== classBefore && classBefore >= digit && kind >= digit) transitions++;
    letters = kind >= lower ? letters + 1 : 0;
    repeat = code === before ? repeat + 1 : 1;
    if (letters > longestLetterRun) longestLetterRun = letters;
    if (repeat > longestRepeat) longestRepeat = repeat;
    if (index > 0 && kind >= digit && kind === classBefore && follows(before, code)) sequential++;
    before = code;
    classBefore = kind;
  }
  return {
    digits: byClass[digit]!,
    upper: byClass[upper]!,
    lower: byClass[lower]!,
    spaces: byClass[space]!,
    symbols: byClass[symbol]!,
    other: byClass[other]!,
    transitions,
    longestLetterRun,
    longestRepeat,
    sequential,
    ...distribution(text),
  };
}

function follows(before: number, code: number): boolean {
  if (code - before === 1 || before - code === 1) return true;
  return code > 64 && keyboard.has(String.fromCharCode(before | 32, code | 32));
}

/** Of the characters counted last, which it forgets. */
function distribution(text: string): Pick<CharacterCounts, 'distinct' | 'distinctSymbols' | 'entropy'> {
  let distinct = 0;
  let distinctSymbols = 0;
  let entropy = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const count = code < 128 ? counts[code]! : 0;
    if (count === 0) continue;
    counts[code] = 0;
    distinct++;
    if (classes[code] === symbol) distinctSymbols++;
    const share = count / text.length;
    entropy -= share * Math.log2(share);
  }
  return { distinct, distinctSymbols, entropy };
}
