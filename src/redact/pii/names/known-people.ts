import type { Span } from '../../finding.ts';
import type { CapitalisedRun } from './capitalised-runs.ts';
import { lookUp } from './name-lexicon.ts';

/** Shorter ones are words and initials more often than names. */
const shortestPart = 4;

/** Names of people that are known beforehand, for instance because they wrote the repository. */
export class KnownPeople {
  /** Words of names in lower case, that say who is meant by themselves. */
  readonly #parts = new Set<string>();
  /** Whole names in lower case, by their first word. */
  readonly #names = new Map<string, (readonly string[])[]>();

  /** @param names as people write them: `Ada Lovelace` */
  constructor(names: Iterable<string>) {
    for (const name of names) {
      const words = name
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((word) => /\p{L}/u.test(word));
      if (words.length === 0) continue;
      const known = this.#names.get(words[0]!);
      if (words.length > 1) this.#names.set(words[0]!, [...(known ?? []), words]);
      for (const word of words) {
        if (word.length >= shortestPart && !lookUp(word).ordinary) this.#parts.add(word);
      }
    }
  }

  /** The known names in a run: whole ones, else parts of them. */
  *in(run: CapitalisedRun): Generator<Span> {
    for (let index = 0; index < run.length; ) {
      const length = this.#lengthAt(run, index);
      if (length > 0) yield { start: run[index]!.start, end: run[index + length - 1]!.end };
      index += Math.max(1, length);
    }
  }

  #lengthAt(run: CapitalisedRun, index: number): number {
    const word = run[index]!.text.toLowerCase();
    const whole = (this.#names.get(word) ?? []).filter((words) =>
      words.every((part, offset) => run[index + offset]?.text.toLowerCase() === part),
    );
    if (whole.length > 0) return Math.max(...whole.map(({ length }) => length));
    return this.#parts.has(word) ? 1 : 0;
  }
}
