/** The vector of what has none of its own. */
export const anyWeakness = 'all';

/** Sums are kept of so many weaknesses; pairs of further ones count for `all` alone. */
const mostWeaknesses = 100;

interface Sum {
  readonly total: Float64Array;
  count: number;
}

/** Differences of states summed up by weakness and by fold, so that what one fold says can be left out. */
export class VectorSums {
  /** By fold, then by weakness. */
  readonly #folds = new Map<number, Map<string, Sum>>();
  readonly #weaknesses = new Set<string>();
  readonly #size: number;

  /** @param size numbers of a vector: layers × hidden size */
  constructor(size: number) {
    this.#size = size;
  }

  /** Adds `plus` − `minus`. */
  add(fold: number, cwe: string, plus: Float32Array, minus: Float32Array): void {
    if (this.#weaknesses.size < mostWeaknesses) this.#weaknesses.add(cwe);
    const names = this.#weaknesses.has(cwe) ? [cwe, anyWeakness] : [anyWeakness];
    for (const name of names) {
      const sum = this.#sumOf(fold, name);
      for (let index = 0; index < this.#size; index++) sum.total[index]! += plus[index]! - minus[index]!;
      sum.count++;
    }
  }

  /**
   * Mean differences, float32 [layers, hidden]: of all pairs, and of each weakness that has enough of them.
   *
   * @param options.without the fold whose pairs do not count
   */
  means(options: { readonly fewest: number; readonly without?: number }): ReadonlyMap<string, Float32Array> {
    const means = new Map<string, Float32Array>();
    for (const name of [anyWeakness, ...[...this.#weaknesses].sort()]) {
      const sums = [...this.#folds].flatMap(([fold, byName]) =>
        fold === options.without ? [] : (byName.get(name) ?? []),
      );
      const count = sums.reduce((pairs, sum) => pairs + sum.count, 0);
      if (count === 0 || (name !== anyWeakness && count < options.fewest)) continue;
      means.set(
        name,
        Float32Array.from({ length: this.#size }, (_none, index) =>
          sums.reduce((total, sum) => total + sum.total[index]! / count, 0),
        ),
      );
    }
    return means;
  }

  /** Pairs of a weakness, or of all. */
  count(name: string): number {
    return [...this.#folds.values()].reduce((pairs, byName) => pairs + (byName.get(name)?.count ?? 0), 0);
  }

  #sumOf(fold: number, name: string): Sum {
    const byName = this.#folds.get(fold) ?? new Map<string, Sum>();
    this.#folds.set(fold, byName);
    const sum = byName.get(name) ?? { total: new Float64Array(this.#size), count: 0 };
    byName.set(name, sum);
    return sum;
  }
}
