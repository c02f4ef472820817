/** A set of characters: those below 128 one by one, all others as one more. */
type Characters = readonly boolean[];

type Part =
  | { readonly kind: 'one'; readonly set: Characters }
  /** `$`, `\\b`, `(?=…)`: takes no character, and may fail. */
  | { readonly kind: 'assertion' }
  | { readonly kind: 'all'; readonly parts: readonly Part[] }
  | { readonly kind: 'either'; readonly options: readonly Part[] }
  | { readonly kind: 'many'; readonly part: Part; readonly least: number; readonly isUnbounded: boolean };

const size = 129;
const longest = 2000;
const deepest = 40;

/**
 * Whether a backtracking engine may need time exponential in the length of a text: a part that is repeated without bound holds
 * another such part with nothing between two rounds that both could not match as well, as in `(\w+\s?)*$`, or alternatives that
 * match the same, as in `(\w|\d)+$`. Where nothing that may fail comes behind, the first way to match is the last one tried.
 */
export function isSlowPattern(source: string): boolean {
  if (source.length > longest || !/[*+}]/.test(source)) return false;
  const reader = new PatternReader(source);
  const pattern = reader.either(0);
  return pattern !== undefined && isSlow(pattern, false, false);
}

/**
 * @param isRepeated whether it is all of what is repeated round it
 * @param mayFailLater whether something behind it may fail
 */
function isSlow(part: Part, isRepeated: boolean, mayFailLater: boolean): boolean {
  switch (part.kind) {
    case 'one':
    case 'assertion':
      return false;
    case 'all':
      return part.parts.some((each, index) =>
        isSlow(each, false, mayFailLater || part.parts.slice(index + 1).some(mayFail)),
      );
    case 'either':
      return (
        (isRepeated && mayFailLater && optionsOverlap(part.options)) ||
        part.options.some((each) => isSlow(each, isRepeated, mayFailLater))
      );
    default:
      return (
        (part.isUnbounded && mayFailLater && mayRunOn(part.part)) ||
        isSlow(part.part, part.isUnbounded, mayFailLater)
      );
  }
}

function mayFail(part: Part): boolean {
  switch (part.kind) {
    case 'one':
    case 'assertion':
      return true;
    case 'all':
      return part.parts.some(mayFail);
    case 'either':
      return part.options.every(mayFail);
    default:
      return part.least > 0 && mayFail(part.part);
  }
}

function optionsOverlap(options: readonly Part[]): boolean {
  const rows = options.flatMap((option) => {
    const parts = option.kind === 'all' ? option.parts : [option];
    const sets = parts.flatMap((part) => (part.kind === 'one' ? [part.set] : []));
    return sets.length > 0 && sets.length === parts.length ? [sets] : [];
  });
  return rows.some((row, index) => rows.slice(index + 1).some((other) => mayBeOneSign([...row, ...other])));
}

/** Whether there is a character that all of them match: then `a` and `aa` are two ways to match the same. */
function mayBeOneSign(sets: readonly Characters[]): boolean {
  return sets[0]!.some((_, index) => sets.every((set) => set[index]));
}

/** Whether one round of a part can end anywhere within a run of characters, and the next one go on there. */
function mayRunOn(part: Part): boolean {
  if (part.kind === 'either') return part.options.some(mayRunOn);
  const parts = part.kind === 'all' ? part.parts : [part];
  return parts.some((each, index) => {
    if (each.kind === 'all' || each.kind === 'either') return parts.length === 1 && mayRunOn(each);
    if (each.kind !== 'many' || !each.isUnbounded) return false;
    const set = charactersOf(each.part);
    return parts.every((other, at) => at === index || isEmptyable(other) || mayMatchWithin(other, set));
  });
}

/** Whether a part can match nothing but characters of a set. */
function mayMatchWithin(part: Part, set: Characters): boolean {
  switch (part.kind) {
    case 'one':
      return overlaps(part.set, set);
    case 'assertion':
      return true;
    case 'all':
      return part.parts.every((each) => mayMatchWithin(each, set));
    case 'either':
      return part.options.some((each) => mayMatchWithin(each, set));
    default:
      return part.least === 0 || mayMatchWithin(part.part, set);
  }
}

function isEmptyable(part: Part): boolean {
  switch (part.kind) {
    case 'one':
      return false;
    case 'assertion':
      return true;
    case 'all':
      return part.parts.every(isEmptyable);
    case 'either':
      return part.options.some(isEmptyable);
    default:
      return part.least === 0 || isEmptyable(part.part);
  }
}

function charactersOf(part: Part): Characters {
  switch (part.kind) {
    case 'one':
      return part.set;
    case 'assertion':
      return union([]);
    case 'many':
      return charactersOf(part.part);
    case 'all':
      return union(part.parts.map(charactersOf));
    default:
      return union(part.options.map(charactersOf));
  }
}

function union(sets: readonly Characters[]): Characters {
  return Array.from({ length: size }, (_, index) => sets.some((set) => set[index]));
}

function overlaps(a: Characters, b: Characters): boolean {
  return a.some((isIn, index) => isIn && b[index]);
}

function setOf(matches: RegExp): Characters {
  return Array.from({ length: size }, (_, index) =>
    matches.test(String.fromCharCode(index < 128 ? index : 0x4e00)),
  );
}

const classes: Readonly<Record<string, Characters>> = {
  d: setOf(/\d/),
  D: setOf(/\D/),
  w: setOf(/\w/),
  W: setOf(/\W/),
  s: setOf(/\s/),
  S: setOf(/\S/),
};
const anything = setOf(/[^\n]/);

/** Reads what most engines write alike; what is not known matches nothing. */
class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  either(depth: number): Part | undefined {
    if (depth > deepest) return undefined;
    const options: Part[] = [];
    do {
      const parts: Part[] = [];
      while (this.#at < this.#source.length && !/[|)]/.test(this.#source[this.#at]!)) {
        const part = this.#quantified(depth);
        if (part) parts.push(part);
      }
      options.push(parts.length === 1 ? parts[0]! : { kind: 'all', parts });
    } while (this.#take('|'));
    return options.length === 1 ? options[0] : { kind: 'either', options };
  }

  #take(text: string): boolean {
    const isThere = this.#source.startsWith(text, this.#at);
    if (isThere) this.#at += text.length;
    return isThere;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source);
    if (found) this.#at += found[0].length;
    return found;
  }

  #quantified(depth: number): Part | undefined {
    const part = this.#atom(depth);
    const found = this.#match(/(?:([*+?])|\{(\d*)(,?)(\d*)\})([?+]?)/y);
    if (!found || !part) return part;
    // A possessive quantifier never goes back.
    if (found[5] === '+') return undefined;
    const least = found[1] ? (found[1] === '+' ? 1 : 0) : Number(found[2] || 0);
    const isUnbounded = found[1]
      ? found[1] !== '?'
      : found[3] === ',' && (found[4] === '' || Number(found[4]) > 50);
    return { kind: 'many', part, least, isUnbounded };
  }

  #atom(depth: number): Part | undefined {
    if (this.#take('(')) {
      const opening = this.#match(/\?(?:P?<?[=!]|P?<[^>]*>|P=\w+|[a-zA-Z-]*:|[a-zA-Z]+(?=\))|>|#[^)]*)/y);
      const inner = this.either(depth + 1);
      this.#take(')');
      if (opening && /^\?<?[=!]$/.test(opening[0])) return { kind: 'assertion' };
      return opening && /[>]$|^\?#/.test(opening[0]) && !/<[^=!]*>$/.test(opening[0]) ? undefined : inner;
    }
    if (this.#take('[')) return { kind: 'one', set: this.#characters() };
    const sign = this.#source[this.#at++]!;
    if (sign === '.') return { kind: 'one', set: anything };
    if (sign === '^') return undefined;
    if (sign === '$') return { kind: 'assertion' };
    if (sign !== '\\') return { kind: 'one', set: only(sign) };
    const escaped = this.#source[this.#at++] ?? '';
    if (/[bBZz]/.test(escaped)) return { kind: 'assertion' };
    if (/[AG\d]/.test(escaped)) return undefined;
    return { kind: 'one', set: classes[escaped] ?? only(decoded(`\\${escaped}`)) };
  }

  /** `[^a-z\d_]`, from behind its bracket on. */
  #characters(): Characters {
    const isNot = this.#take('^');
    const sets: Characters[] = [];
    for (let isFirst = true; this.#at < this.#source.length; isFirst = false) {
      if (!isFirst && this.#take(']')) break;
      const escaped = this.#match(/\\([dDwWsS])/y);
      if (escaped) {
        sets.push(classes[escaped[1]!]!);
        continue;
      }
      const property = this.#match(/\\[pP]\{\w{1,40}(?:=\w{1,40})?\}/y);
      if (property) {
        sets.push(setOfProperty(property[0]));
        continue;
      }
      const found = this.#match(signOrRange);
      if (!found) break;
      sets.push(range(decoded(found[1]!), decoded(found[2] ?? found[1]!)));
    }
    const set = union(sets);
    return isNot ? set.map((isIn) => !isIn) : set;
  }
}

/** `\p{L}`: nothing where an engine for other languages knows it and this one does not. */
function setOfProperty(property: string): Characters {
  try {
    return setOf(new RegExp(property, 'u'));
  } catch {
    return union([]);
  }
}

/** In a class. */
const signOrRange =
  /(\\x[\da-fA-F]{2}|\\u[\da-fA-F]{4}|\\?[\s\S])(?:-(?!\])(\\x[\da-fA-F]{2}|\\u[\da-fA-F]{4}|\\?[\s\S]))?/y;

const controls: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v' };

/** The character that is written with or without a backslash. */
function decoded(written: string): string {
  if (/^\\[xu]./.test(written)) return String.fromCharCode(Number.parseInt(written.slice(2), 16));
  const last = written.at(-1) ?? '';
  return written.startsWith('\\') ? (controls[last] ?? last) : last;
}

function only(sign: string): Characters {
  return range(sign, sign);
}

function range(from: string, to: string): Characters {
  const [low, high] = [from, to].map((sign) => Math.min(sign.charCodeAt(sign.length - 1), 128)) as [
    number,
    number,
  ];
  return Array.from({ length: size }, (_, index) => index >= low && index <= high);
}
