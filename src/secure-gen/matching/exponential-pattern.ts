/** Patterns that are looked at; others are too long to be written by hand. */
const longest = 2_000;
const deepest = 24;

/** A part of a pattern: what it can begin with, and how it repeats. */
type Part =
  | {
      readonly kind: 'signs';
      readonly source: string;
      readonly repeats: boolean;
      readonly isOptional: boolean;
    }
  | {
      readonly kind: 'group';
      readonly choices: readonly (readonly Part[])[];
      readonly repeats: boolean;
      readonly isOptional: boolean;
    };

/**
 * Whether a regular expression takes exponential time on texts that almost match: a group that repeats can match the same
 * text in several ways, since a repetition in it is all that it needs, or since two of its choices begin alike.
 */
export function isExponential(source: string): boolean {
  if (source.length > longest || !/[+*}]/.test(source)) return false;
  const parsed = new PatternReader(source).read();
  return parsed?.some((parts) => parts.some(isAmbiguous)) ?? false;
}

function isAmbiguous(part: Part): boolean {
  if (part.kind === 'signs') return false;
  if (part.repeats && (part.choices.some(repeatsItself) || choicesOverlap(part.choices))) return true;
  return part.choices.some((parts) => parts.some(isAmbiguous));
}

/** `(a+)`, `(a+b?)`, `(a*b*)`: what repeats in it can be followed by itself with nothing between. */
function repeatsItself(parts: readonly Part[]): boolean {
  return parts.some((part, index) => {
    if (!part.repeats) return false;
    const others = parts.filter((_, other) => other !== index);
    const canStandAlone = others.every((other) => other.isOptional);
    const inner = others.filter((other) => !other.isOptional);
    // What must come between keeps the rounds apart, unless the repetition matches that as well.
    return canStandAlone || (inner.length > 0 && inner.every((other) => matchesWithin(other, part)));
  });
}

/** Whether all that a part matches is matched by the repetition, too: `(.*,)*` and `(\w+.)+`. */
function matchesWithin(between: Part, repetition: Part): boolean {
  const [inner, outer] = [signsOf(between), signsOf(repetition)];
  if (inner === undefined || outer === undefined) return false;
  return samples.some((sign) => has(inner, sign)) && covered(inner, outer);
}

/** The signs of a part, also where there is a group round them. */
function signsOf(part: Part): string | undefined {
  if (part.kind === 'signs') return part.source;
  const [choice, ...others] = part.choices;
  return others.length === 0 && choice?.length === 1 ? signsOf(choice[0]!) : undefined;
}

function covered(inner: string, outer: string): boolean {
  return samples.filter((sign) => has(inner, sign)).every((sign) => has(outer, sign)) || inner === '.';
}

/** `(a|aa)`, `(\w|\d)`: choices of single repetitions or signs that match the same. */
function choicesOverlap(choices: readonly (readonly Part[])[]): boolean {
  for (let first = 0; first < choices.length; first++) {
    for (let second = first + 1; second < choices.length; second++) {
      if (sameSigns(choices[first]!, choices[second]!)) return true;
    }
  }
  return false;
}

/** Whether both are signs throughout, and all of them can be the same one. */
function sameSigns(a: readonly Part[], b: readonly Part[]): boolean {
  const all = [...a, ...b];
  if (a.length === 0 || b.length === 0 || all.some(({ kind }) => kind !== 'signs')) return false;
  return samples.some((sign) => all.every((part) => part.kind === 'signs' && has(part.source, sign)));
}

const samples = [...'aAzZ059_ \t\n.,;:-+/\\\'"<>()[]{}@#$%&=?!*|~^`é'];
const known = new Map<string, ReadonlySet<string>>();

/** Whether a sign, an escape or a class matches a sign. */
function has(source: string, sign: string): boolean {
  let matched = known.get(source);
  if (!matched) {
    let pattern: RegExp | undefined;
    try {
      pattern = new RegExp(`^(?:${source})$`);
    } catch {
      pattern = undefined;
    }
    matched = new Set(samples.filter((each) => pattern?.test(each)));
    if (known.size > 2_000) known.clear();
    known.set(source, matched);
  }
  // Signs that are no samples are written as they are.
  return matched.has(sign);
}

class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** @returns the choices of the pattern; undefined where it is broken or too deep */
  read(): readonly (readonly Part[])[] | undefined {
    try {
      const choices = this.#choices(0);
      return this.#at === this.#source.length ? choices : undefined;
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  }

  #choices(depth: number): Part[][] {
    if (depth > deepest) throw new RangeError('too deep');
    const choices: Part[][] = [[]];
    while (this.#at < this.#source.length && this.#source[this.#at] !== ')') {
      if (this.#source[this.#at] === '|') {
        this.#at++;
        choices.push([]);
      } else {
        const part = this.#part(depth);
        if (part) choices.at(-1)!.push(part);
      }
    }
    return choices;
  }

  #part(depth: number): Part | undefined {
    const sign = this.#source[this.#at]!;
    if (sign === '(') return this.#group(depth);
    const { length } = signs.exec(this.#source.slice(this.#at))?.[0] ?? sign;
    const source = this.#source.slice(this.#at, this.#at + length);
    this.#at += length;
    if (source === '^' || source === '$' || /^\\[bB]$/.test(source)) return undefined;
    return { kind: 'signs', source, ...this.#quantifier() };
  }

  #group(depth: number): Part | undefined {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.#source.slice(this.#at))![0];
    this.#at += opening.length;
    const choices = this.#choices(depth + 1);
    if (this.#source[this.#at] !== ')') throw new RangeError('no end');
    this.#at++;
    const quantifier = this.#quantifier();
    return /[=!]$/.test(opening) ? undefined : { kind: 'group', choices, ...quantifier };
  }

  #quantifier(): { readonly repeats: boolean; readonly isOptional: boolean } {
    const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.#at));
    if (!found) return { repeats: false, isOptional: false };
    this.#at += found[0].length;
    const [text, least, comma, most] = found;
    if (least === undefined) return { repeats: !text.startsWith('?'), isOptional: !text.startsWith('+') };
    const isLong = comma === ',' && (most === '' || Number(most) > 20);
    return { repeats: isLong, isOptional: least === '0' };
  }
}

/** A class, an escape or a sign. */
const signs =
  /^(?:\[(?:\\[\s\S]|[^\]\\])*\]|\\(?:u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[pP]\{[^}]*\}|k<\w+>|c[A-Z]|[\s\S])|[\s\S])/;
