import type { CodeLanguage } from '../../analysis/syntax/code-language.ts';
import { registry } from '../../rules/registry.generated.ts';
import type { RegistryEntry } from '../../rules/registry-entry.ts';

interface KnownRule extends RegistryEntry {
  readonly id: string;
}

/** Which calls matter where certain weaknesses are to be avoided: those that rules about them look at. */
export class RelevantCalls {
  readonly #weaknesses: ReadonlySet<number> | undefined;
  readonly #rules = new Map<string, KnownRule>();

  /** @param weaknesses of the Common Weakness Enumeration; all that constraints know of, and no rule's, where none are given */
  constructor(language: CodeLanguage, weaknesses: readonly number[] | undefined) {
    this.#weaknesses = weaknesses && new Set(weaknesses);
    if (!weaknesses) return;
    for (const { id, entry } of registry) {
      if (!entry.languages.includes(language) || !this.concerns(entry.cwe)) continue;
      const words = entry.match.filter(({ isCallee }) => isCallee).flatMap((matcher) => matcher.words);
      for (const word of words) this.#rules.set(word, this.#rules.get(word) ?? { ...entry, id });
    }
  }

  /** Whether any of some weaknesses is to be avoided. */
  concerns(cwe: readonly number[]): boolean {
    return this.#weaknesses === undefined || cwe.some((number) => this.#weaknesses!.has(number));
  }

  /** The rule that looks at one of some callees, by the last name of it. */
  ruleOf(callees: readonly string[]): KnownRule | undefined {
    for (const callee of callees) {
      const rule = this.#rules.get(callee.slice(callee.lastIndexOf('.') + 1));
      if (rule) return rule;
    }
    return undefined;
  }
}
