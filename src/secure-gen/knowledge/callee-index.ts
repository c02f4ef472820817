import type { Reference } from '../analysis/dataflow/path-of.ts';
import { matchesCallee } from './path-pattern.ts';

/** Callee patterns by their last name, each with a value. */
export class CalleeIndex<T> {
  readonly #byName = new Map<string, { readonly pattern: string; readonly value: T }[]>();

  addAll(patterns: readonly string[], value: T): void {
    for (const pattern of patterns) {
      const name = lastName(pattern);
      const known = this.#byName.get(name);
      if (known) known.push({ pattern, value });
      else this.#byName.set(name, [{ pattern, value }]);
    }
  }

  /** The value of the first pattern that matches. */
  find({ path, isImported }: Reference): T | undefined {
    const candidates = this.#byName.get(lastName(path));
    return candidates?.find(({ pattern }) => matchesCallee(path, pattern, isImported))?.value;
  }

  /** The values of all patterns that match. */
  findAll({ path, isImported }: Reference): readonly T[] {
    const candidates = this.#byName.get(lastName(path)) ?? [];
    return candidates
      .filter(({ pattern }) => matchesCallee(path, pattern, isImported))
      .map(({ value }) => value);
  }
}

/** The word that stands in the code wherever a pattern matches. */
export function lastName(pattern: string): string {
  const end = pattern.endsWith('()') ? pattern.length - 2 : pattern.length;
  return pattern.slice(pattern.lastIndexOf('.') + 1, end);
}
