import type { CodeLanguage } from '../analysis/syntax/code-language.ts';
import { findWeaknesses } from '../find-weaknesses.ts';
import type { Weakness } from '../weakness.ts';
import { wordsIn } from '../word-search.ts';

/** Looks for weaknesses in statements as they end. */
export class StatementReview {
  readonly #language: CodeLanguage;
  readonly #shown: readonly string[];
  readonly #wanted: ReadonlySet<number>;
  #known: Promise<ReadonlySet<string>> | undefined;

  /**
   * @param shown code that the prompt is about: weaknesses that it has are not the writer's
   * @param wanted weaknesses that are to go, so that they count though the code has them
   */
  constructor(language: CodeLanguage, shown: readonly string[], wanted: readonly number[]) {
    this.#language = language;
    this.#shown = shown;
    this.#wanted = new Set(wanted);
  }

  /**
   * The first weakness that begins in a stretch of a text.
   *
   * @param text up to the end of the stretch
   * @param closing what closes the brackets that are open there
   */
  async firstIn(
    text: string,
    stretch: { readonly start: number; readonly end: number },
    closing: string,
  ): Promise<Weakness | undefined> {
    const mayBeWeak = wordsIn(this.#language, text).some(({ at }) => at >= stretch.start && at < stretch.end);
    if (!mayBeWeak) return undefined;
    const { weaknesses } = await findWeaknesses(this.#language, `${text}${closing}\n`);
    const known = await this.#knownWeaknesses();
    return weaknesses.find(
      (weakness) =>
        weakness.start >= stretch.start &&
        weakness.start < stretch.end &&
        weakness.precision !== 'low' &&
        !known.has(keyOf(weakness, text)),
    );
  }

  #knownWeaknesses(): Promise<ReadonlySet<string>> {
    this.#known ??= this.#findKnown();
    return this.#known;
  }

  async #findKnown(): Promise<ReadonlySet<string>> {
    const known = new Set<string>();
    for (const code of this.#shown) {
      const { weaknesses } = await findWeaknesses(this.#language, code);
      for (const weakness of weaknesses) {
        if (!weakness.cwe.some((cwe) => this.#wanted.has(cwe))) known.add(keyOf(weakness, code));
      }
    }
    return known;
  }
}

/** A weakness is the same when the same stands there, wherever that is. */
function keyOf({ rule, start, end }: Weakness, text: string): string {
  return `${rule} ${text.slice(start, end).replace(/\s+/g, '')}`;
}
