/** A part of a command line: text as it is written in the literal, or a value that is filled in. */
export type CommandPart<Hole> = string | { readonly hole: Hole };

/** A word of a command line. */
export interface ShellWord<Hole> {
  readonly parts: readonly CommandPart<Hole>[];
  /** Whether a value stands in it without quotes, so that spaces in it would make several words of it. */
  readonly isSplit: boolean;
}

/** What a shell does itself, and no program of its own. */
const builtIn =
  /^(?:cd|export|source|\.|exec|eval|set|unset|ulimit|umask|exit|type|alias|read|wait|trap|command|time|if|for|while|until|case|function|!|\{|\[|\[\[)$/;
const special = /[|&;<>()$`*?[\]{}~#^!\\\n\r]/;
const specialInDoubleQuotes = /[$`\\!\n\r]/;

/** The words of a command line that a shell would run as one program and nothing else; undefined for all others. */
export function shellWords<Hole>(
  parts: readonly CommandPart<Hole>[],
): readonly ShellWord<Hole>[] | undefined {
  const reader = new LineReader<Hole>();
  for (const part of parts) {
    if (typeof part !== 'string') reader.hole(part.hole);
    else if (!reader.text(part)) return undefined;
  }
  const words = reader.words();
  const [program] = words ?? [];
  const [first] = program?.parts ?? [];
  const isHole = program?.parts.length === 1 && typeof first !== 'string';
  if (!words || !program || isHole) return undefined;
  const name = typeof first === 'string' ? first : '';
  return builtIn.test(name) || /^\w+=/.test(name) ? undefined : words;
}

class LineReader<Hole> {
  readonly #words: ShellWord<Hole>[] = [];
  #parts: CommandPart<Hole>[] | undefined;
  #isSplit = false;
  #quote = '';

  hole(hole: Hole): void {
    this.#parts ??= [];
    this.#parts.push({ hole });
    if (this.#quote === '') this.#isSplit = true;
  }

  /** @returns false where a shell does more than to read words */
  text(source: string): boolean {
    for (let at = 0; at < source.length; at++) {
      // Escaped in the literal only.
      if (source[at] === '\\' && /["']/.test(source[at + 1] ?? '')) at++;
      const sign = source[at]!;
      if (sign === this.#quote) this.#quote = '';
      else if (this.#quote !== '') {
        if (this.#quote === '"' ? specialInDoubleQuotes.test(sign) : /[\\\n\r]/.test(sign)) return false;
        this.#add(sign);
      } else if (sign === '"' || sign === "'") {
        this.#quote = sign;
        this.#parts ??= [];
      } else if (sign === ' ' || sign === '\t') this.#endWord();
      else if (special.test(sign)) return false;
      else this.#add(sign);
    }
    return true;
  }

  words(): readonly ShellWord<Hole>[] | undefined {
    this.#endWord();
    return this.#quote === '' ? this.#words : undefined;
  }

  #add(sign: string): void {
    this.#parts ??= [];
    const last = this.#parts.at(-1);
    if (typeof last === 'string') this.#parts[this.#parts.length - 1] = last + sign;
    else this.#parts.push(sign);
  }

  #endWord(): void {
    if (this.#parts) this.#words.push({ parts: this.#parts, isSplit: this.#isSplit });
    this.#parts = undefined;
    this.#isSplit = false;
  }
}
