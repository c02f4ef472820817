import { KeywordAutomaton } from '../engine/keyword-automaton.ts';
import { windowedMatches } from '../engine/windowed-matches.ts';
import type { Certainty, Finding, Span } from '../finding.ts';
import { looksInvented } from './looks-invented.ts';
import { registry } from './rules/registry.generated.ts';
import type { SecretRule } from './rules/registry-entry.ts';

interface CompiledRule {
  readonly rule: SecretRule;
  readonly pattern: RegExp;
}

const defaultBefore = 16;

/** The rules of all providers, or of some, behind one automaton. */
export class ProviderRules {
  readonly #automaton: KeywordAutomaton;
  /** By keyword. */
  readonly #rules: readonly (readonly CompiledRule[])[];

  constructor(rules: readonly SecretRule[]) {
    const byKeyword = new Map<string, CompiledRule[]>();
    for (const rule of rules) {
      const compiled = { rule, pattern: withFlags(rule.pattern) };
      for (const keyword of rule.keywords) {
        const entries = byKeyword.get(keyword);
        if (entries) entries.push(compiled);
        else byKeyword.set(keyword, [compiled]);
      }
    }
    this.#automaton = new KeywordAutomaton([...byKeyword.keys()]);
    this.#rules = [...byKeyword.values()];
  }

  /** Every secret that a rule finds, overlaps included. */
  find(text: string): Finding[] {
    const found = new Map<string, Finding>();
    this.#automaton.search(text, (keyword, end) => {
      const keywordStart = end - this.#automaton.lengthOf(keyword);
      for (const compiled of this.#rules[keyword]!) {
        for (const finding of findingsAt(compiled, text, keywordStart)) {
          found.set(`${finding.rule} ${finding.start}`, finding);
        }
      }
    });
    return [...found.values()];
  }
}

let all: ProviderRules | undefined;

/** All rules there are, compiled at the first call. */
export function allProviderRules(): ProviderRules {
  all ??= new ProviderRules(secretRules());
  return all;
}

export function secretRules(): SecretRule[] {
  return registry.flatMap(({ entry }) => entry.rules);
}

function withFlags(pattern: RegExp): RegExp {
  return new RegExp(pattern.source, [...new Set([...pattern.flags, 'd', 'g'])].join(''));
}

function* findingsAt(
  { rule, pattern }: CompiledRule,
  text: string,
  keywordStart: number,
): Generator<Finding> {
  for (const match of windowedMatches(pattern, text, keywordStart, rule.before ?? defaultBefore)) {
    const span = secretSpan(rule, match, text);
    const secret = text.slice(span.start, span.end);
    if (rule.verify && !rule.verify(secret)) continue;
    yield {
      kind: 'secret',
      rule: rule.id,
      title: rule.title,
      severity: rule.severity ?? 'high',
      certainty: certaintyOf(rule, secret),
      ...span,
    };
  }
}

function certaintyOf(rule: SecretRule, secret: string): Certainty {
  if (looksInvented(secret)) return 'possible';
  return rule.checksum?.(secret) === false ? 'likely' : (rule.certainty ?? 'certain');
}

function secretSpan(
  rule: SecretRule,
  match: RegExpExecArray & { readonly offset: number },
  text: string,
): Span {
  const [from, to] = match.indices!.groups?.secret ?? match.indices![0]!;
  const start = match.offset + from;
  const end = match.offset + to;
  return { start, end: rule.extend ? rule.extend(text, start, end) : end };
}
