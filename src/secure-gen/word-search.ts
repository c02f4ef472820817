import type { CodeLanguage } from './analysis/syntax/code-language.ts';
import type { Matcher } from './matching/matcher.ts';
import { registry } from './rules/registry.generated.ts';
import type { RegistryEntry } from './rules/registry-entry.ts';

/** A form of a rule, to be tried where one of its words stands. */
export interface Trial {
  readonly id: string;
  readonly rule: RegistryEntry;
  readonly matcher: Matcher;
}

const words = /(?!\$\{)[\p{L}_$][\p{L}\p{N}_$]*/gu;
const asciiWords = /(?!\$\{)[A-Za-z_$][\w$]*/g;

const byLanguage = new Map<CodeLanguage, ReadonlyMap<string, readonly Trial[]>>();

/** The words of all rules of a language. */
function trialsOf(language: CodeLanguage): ReadonlyMap<string, readonly Trial[]> {
  let known = byLanguage.get(language);
  if (!known) {
    const trials = new Map<string, Trial[]>();
    for (const { id, entry: rule } of registry) {
      if (!rule.languages.includes(language)) continue;
      for (const matcher of rule.match) {
        for (const word of matcher.words) {
          const others = trials.get(word);
          if (others) others.push({ id, rule, matcher });
          else trials.set(word, [{ id, rule, matcher }]);
        }
      }
    }
    known = trials;
    byLanguage.set(language, known);
  }
  return known;
}

/**
 * What may follow the name of what is called: its arguments, their types, a template; or, where the name is given another one,
 * that name or the end of a statement.
 */
const afterCallee = /\s{0,8}(?:\?\.|!)?(?:[(<`;\n]|as\s|:\s{0,4}[\w$]|$)/y;

/** Where words of rules stand in a text, and what is to be tried there. */
export function* wordsIn(
  language: CodeLanguage,
  text: string,
): Generator<{ readonly at: number; readonly trials: readonly Trial[] }> {
  const trials = trialsOf(language);
  const pattern = /^[\0-\x7f]*$/.test(text) ? asciiWords : words;
  for (const match of text.matchAll(pattern)) {
    const found = trials.get(match[0]);
    if (!found) continue;
    afterCallee.lastIndex = match.index + match[0].length;
    const left = afterCallee.test(text) ? found : found.filter(({ matcher }) => !matcher.isCallee);
    if (left.length > 0) yield { at: match.index, trials: left };
  }
}
