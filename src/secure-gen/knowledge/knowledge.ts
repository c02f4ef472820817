import type { Reference } from '../analysis/dataflow/path-of.ts';
import type { Source, Use } from '../analysis/dataflow/value.ts';
import type { CodeLanguage } from '../analysis/syntax/code-language.ts';
import { registry } from '../frameworks/registry.generated.ts';
import type { RegistryEntry } from '../frameworks/registry-entry.ts';
import { CalleeIndex } from './callee-index.ts';
import { beginsWithPath } from './path-pattern.ts';

export type Iterator = NonNullable<RegistryEntry['iterators']>[number];

/** What is known of the libraries of a language, to be asked quickly. */
export class Knowledge {
  readonly entries: readonly RegistryEntry[];
  readonly cleaners = new CalleeIndex<readonly Use[]>();
  readonly propagators = new CalleeIndex<true>();
  readonly constants = new CalleeIndex<true>();
  readonly iterators = new CalleeIndex<Iterator>();
  readonly parameterDecorators = new CalleeIndex<true>();
  readonly handlerDecorators = new CalleeIndex<RegistryEntry>();
  readonly #sources: readonly {
    readonly path: string;
    readonly from: Source;
    readonly onlyIn: RegExp | undefined;
  }[];

  private constructor(language: CodeLanguage) {
    this.entries = registry.map(({ entry }) => entry).filter(({ languages }) => languages.includes(language));
    this.#sources = this.entries.flatMap(({ sources = [] }) =>
      sources.flatMap(({ paths, from, onlyIn }) => paths.map((path) => ({ path, from, onlyIn }))),
    );
    for (const entry of this.entries) {
      for (const { calls, uses } of entry.cleaners ?? []) this.cleaners.addAll(calls, uses);
      this.propagators.addAll(entry.propagators ?? [], true);
      for (const iterator of entry.iterators ?? []) this.iterators.addAll(iterator.calls, iterator);
      this.constants.addAll(entry.constants ?? [], true);
      this.parameterDecorators.addAll(entry.handlers?.parameterDecorators ?? [], true);
      this.handlerDecorators.addAll(entry.handlers?.decorators ?? [], entry);
    }
  }

  static readonly #byLanguage = new Map<CodeLanguage, Knowledge>();

  static of(language: CodeLanguage): Knowledge {
    let known = Knowledge.#byLanguage.get(language);
    if (!known) {
      known = new Knowledge(language);
      Knowledge.#byLanguage.set(language, known);
    }
    return known;
  }

  /** Who may have written what an expression refers to. @param text of the file in which it stands */
  sourceOf({ path }: Reference, text: string): Source | undefined {
    return this.#sources.find(
      (source) => beginsWithPath(path, source.path) && (source.onlyIn?.test(text) ?? true),
    )?.from;
  }
}
