import { TriggerWords } from '../engine/trigger-words.ts';
import { WindowedPattern, windowLength } from '../engine/windowed-pattern.ts';
import type { Certainty, Finding, Span } from '../finding.ts';
import type { ScannedText } from '../scanned-text.ts';
import { looksInvented } from './looks-invented.ts';
import { registry } from './rules/registry.generated.ts';
import type { SecretRule } from './rules/registry-entry.ts';

const defaultBefore = 16;

/** Looks for a value's form cost more than the pattern itself where a text says a keyword over and over. */
const mostLooks = 4;

/** The rules of all providers, or of some; each is tried where one of its keywords stands. */
export class ProviderRules {
  readonly #rules: readonly SecretRule[];
  /** By rule; made when its keyword turns up. */
  readonly #patterns: (WindowedPattern | undefined)[];
  readonly #keywords: TriggerWords;
  /** By keyword: the indices of the rules that it calls. */
  readonly #rulesOf: readonly (readonly number[])[];

  /** @param alone whether their keywords are looked for alone, as for rules that are asked of a few texts only */
  constructor(rules: readonly SecretRule[], { alone = true } = {}) {
    const byKeyword = new Map<string, number[]>();
    rules.forEach((rule, index) => {
      for (const keyword of new Set(rule.keywords)) {
        const entries = byKeyword.get(keyword);
        if (entries) entries.push(index);
        else byKeyword.set(keyword, [index]);
      }
    });
    this.#rules = rules;
    this.#patterns = rules.map(() => undefined);
    this.#keywords = new TriggerWords([...byKeyword.keys()], { alone });
    this.#rulesOf = [...byKeyword.values()];
  }

  /** Every secret that a rule finds, overlaps included. */
  find(source: ScannedText): Finding[] {
    const { text } = source;
    const found: Finding[] = [];
    const { words, ends } = source.placesOf(this.#keywords);
    if (words.length === 0) return found;
    /** By rule: before this place all is tried. */
    const tried = new Int32Array(this.#rules.length);
    /** By rule: how often its values' form was looked for in vain. */
    const looks = new Uint8Array(this.#rules.length);
    for (let place = 0; place < words.length; place++) {
      const keyword = words[place]!;
      const start = ends[place]! - this.#keywords.words[keyword]!.length;
      const rules = this.#rulesOf[keyword]!;
      for (let which = 0; which < rules.length; which++) {
        const index = rules[which]!;
        if (tried[index]! > start) continue;
        const rule = this.#rules[index]!;
        const pattern =
          this.#patterns[index] ?? this.#makePattern(index, looks[index]! < mostLooks, text, start);
        if (!pattern) {
          looks[index]!++;
          continue;
        }
        tried[index] = pattern.search(text, start, tried[index]!, (span) => take(rule, span, text, found));
      }
    }
    return found;
  }

  /** Compiling takes a millisecond: with `look`, only for a text that may hold such a secret. */
  #makePattern(
    index: number,
    look: boolean,
    text: string,
    keywordStart: number,
  ): WindowedPattern | undefined {
    const { pattern, form, before = defaultBefore } = this.#rules[index]!;
    const window = [keywordStart, keywordStart + before + windowLength] as const;
    if (look && form && !form.test(text.slice(...window))) return undefined;
    const made = new WindowedPattern(pattern, before);
    this.#patterns[index] = made;
    return made;
  }
}

let all: ProviderRules | undefined;

/** All rules there are, compiled at the first call. */
export function allProviderRules(): ProviderRules {
  all ??= new ProviderRules(secretRules(), { alone: false });
  return all;
}

export function secretRules(): SecretRule[] {
  return registry.flatMap(({ entry }) => entry.rules);
}

/** Adds a match to `found` if it holds; @returns where the rule may look next */
function take(rule: SecretRule, span: Span, text: string, found: Finding[]): number {
  const { start } = span;
  const end = rule.extend ? rule.extend(text, start, span.end) : span.end;
  const secret = text.slice(start, end);
  if (rule.verify && !rule.verify(secret)) return 0;
  found.push({
    kind: 'secret',
    rule: rule.id,
    title: rule.title,
    severity: rule.severity ?? 'high',
    certainty: certaintyOf(rule, secret),
    start,
    end,
  });
  return end;
}

function certaintyOf(rule: SecretRule, secret: string): Certainty {
  if ((rule.invented ?? looksInvented)(secret)) return 'possible';
  return rule.checksum?.(secret) === false ? 'likely' : (rule.certainty ?? 'certain');
}
