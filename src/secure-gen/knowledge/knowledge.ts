import type { Reference } from '../analysis/dataflow/path-of.ts';
import type { Source, Use } from '../analysis/dataflow/value.ts';
import type { CodeLanguage } from '../analysis/syntax/code-language.ts';
import { registry } from '../frameworks/registry.generated.ts';
import type { RegistryEntry } from '../frameworks/registry-entry.ts';
import { CalleeIndex } from './callee-index.ts';
import { beginsWithPath } from './path-pattern.ts';

export type Iterator = NonNullable<RegistryEntry['iterators']>[number];

interface KnownSource {
  readonly path: string;
  readonly from: Source;
  readonly onlyIn: RegExp | undefined;
  /** Of several that match, the first that is listed counts. */
  readonly rank: number;
}

/** What is known of the libraries of a language, to be asked quickly. */
export class Knowledge {
  readonly entries: readonly RegistryEntry[];
  readonly cleaners = new CalleeIndex<readonly Use[]>();
  readonly propagators = new CalleeIndex<true>();
  readonly constants = new CalleeIndex<true>();
  readonly iterators = new CalleeIndex<Iterator>();
  readonly parameterDecorators = new CalleeIndex<true>();
  readonly handlerDecorators = new CalleeIndex<RegistryEntry>();
  /** By the first name of their path, in the order in which they are listed. */
  readonly #sources = new Map<string, KnownSource[]>();

  private constructor(language: CodeLanguage) {
    this.entries = registry.map(({ entry }) => entry).filter(({ languages }) => languages.includes(language));
    let rank = 0;
    for (const { paths, from, onlyIn } of this.entries.flatMap(({ sources = [] }) => sources)) {
      for (const path of paths) {
        const first = firstName(path);
        const source = { path, from, onlyIn, rank: rank++ };
        const others = this.#sources.get(first);
        if (others) others.push(source);
        else this.#sources.set(first, [source]);
      }
    }
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
    let first: KnownSource | undefined;
    for (const name of path.split('.')) {
      for (const source of this.#sources.get(bareName(name)) ?? []) {
        if (first && first.rank <= source.rank) break;
        if (beginsWithPath(path, source.path) && (source.onlyIn?.test(text) ?? true)) first = source;
      }
    }
    return first?.from;
  }
}

/** `query` of `*.query`, `os` of `os.environ` */
function firstName(path: string): string {
  const [first = '', second = ''] = path.split('.');
  return bareName(first === '*' ? second : first);
}

/** Without what says that it is called. */
function bareName(name: string): string {
  const end = name.indexOf('(');
  return end < 0 ? name : name.slice(0, end);
}
