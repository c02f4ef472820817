import type { CodeLanguage } from '../analysis/syntax/code-language.ts';
import { compileValues, type ValueNode } from './banned-values.ts';
import { registry } from './constraints/registry.generated.ts';
import type {
  AssignmentConstraint,
  CallConstraint,
  RegistryEntry,
  StatementConstraint,
  TextConstraint,
  ValueConstraint,
} from './constraints/registry-entry.ts';

/** A topic as it is used: with its name. */
export interface Topic extends RegistryEntry {
  readonly id: string;
}

/** A constraint with the topic that it belongs to. */
export type OfTopic<T> = T & { readonly topic: Topic };
export type KnownValue = OfTopic<ValueConstraint> & { readonly values: ValueNode };
export type KnownText = OfTopic<TextConstraint>;
/** What is noticed once it is written. */
export type KnownShape = OfTopic<
  CallConstraint | AssignmentConstraint | StatementConstraint | TextConstraint
>;

/** The constraints of a language, sorted by where they are looked at. */
export class ConstraintSet {
  readonly topics: readonly Topic[];
  readonly texts: readonly KnownText[];
  readonly calls: readonly OfTopic<CallConstraint>[];
  readonly assignments: readonly OfTopic<AssignmentConstraint>[];
  readonly statements: readonly OfTopic<StatementConstraint>[];
  readonly #arguments: readonly KnownValue[];
  readonly #afterArguments: readonly KnownValue[];
  readonly #options = new Map<string, KnownValue[]>();
  readonly #ofCallee = new Map<string, CalleeConstraints>();

  static readonly #made = new Map<string, ConstraintSet>();

  /** The constraints of a language, compiled once. @param without topics that are left out */
  static of(language: CodeLanguage, without: ReadonlySet<string> = new Set()): ConstraintSet {
    const key = [language, ...[...without].sort()].join(' ');
    let set = ConstraintSet.#made.get(key);
    if (!set) {
      set = new ConstraintSet(language, without);
      ConstraintSet.#made.set(key, set);
    }
    return set;
  }

  private constructor(language: CodeLanguage, without: ReadonlySet<string>) {
    this.topics = registry
      .filter(({ id, entry }) => entry.languages.includes(language) && !without.has(id))
      .map(({ id, entry }) => ({ ...entry, id }));
    const all = this.topics.flatMap((topic) =>
      topic.constraints.map((constraint) => ({ ...constraint, topic })),
    );
    const values = all.filter(isValue).map((constraint) => ({
      ...constraint,
      values: compileValues(constraint.banned, constraint.welcome ?? []),
    }));
    this.#arguments = values.filter(({ at }) => 'argument' in at);
    this.#afterArguments = values.filter(({ at }) => 'afterArgument' in at);
    for (const value of values) {
      if (!('option' in value.at)) continue;
      for (const name of value.at.option)
        this.#options.set(name, [...(this.#options.get(name) ?? []), value]);
    }
    this.texts = all.filter((constraint) => constraint.kind === 'text');
    this.calls = all.filter((constraint) => constraint.kind === 'call');
    this.assignments = all.filter((constraint) => constraint.kind === 'assignment');
    this.statements = all.filter((constraint) => constraint.kind === 'statement');
  }

  /** What is to be looked at in the arguments of a call. */
  ofCallee(callee: string): CalleeConstraints {
    let known = this.#ofCallee.get(callee);
    if (!known) {
      const concerns = ({ at }: KnownValue) => 'of' in at && at.of?.test(callee) === true;
      const values = this.#arguments.filter(concerns);
      const after = this.#afterArguments.filter(concerns);
      const calls = this.calls.filter(({ of }) => of.test(callee));
      const topic = (values[0] ?? after[0] ?? calls[0] ?? this.#optionOf(callee))?.topic;
      known = { values, after, calls, topic };
      // Callees are as many as code has; what is remembered of them is bounded.
      if (this.#ofCallee.size > 2000) this.#ofCallee.clear();
      this.#ofCallee.set(callee, known);
    }
    return known;
  }

  /** What is to be looked at in the value of an option. @param callee of the call round it, if any */
  ofOption(name: string, callee: string | undefined): readonly KnownValue[] {
    const named = this.#options.get(name);
    if (!named) return [];
    return named.filter(
      ({ at }) => 'option' in at && (!at.of || (callee !== undefined && at.of.test(callee))),
    );
  }

  #optionOf(callee: string): KnownValue | undefined {
    for (const values of this.#options.values()) {
      const found = values.find(({ at }) => 'option' in at && at.of?.test(callee));
      if (found) return found;
    }
    return undefined;
  }
}

interface CalleeConstraints {
  readonly values: readonly KnownValue[];
  readonly after: readonly KnownValue[];
  readonly calls: readonly OfTopic<CallConstraint>[];
  /** What the call is relevant to. */
  readonly topic: Topic | undefined;
}

function isValue<T extends { readonly kind: string }>(
  constraint: T,
): constraint is Extract<T, { readonly kind: 'value' }> {
  return constraint.kind === 'value';
}
