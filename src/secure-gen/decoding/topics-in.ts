import type { CodeLanguage } from '../analysis/syntax/code-language.ts';
import { ConstraintScanner } from './constraint-scanner.ts';
import { ConstraintSet } from './constraint-set.ts';

/**
 * Topics whose constraints some code breaks. Where a prompt is about such code and not about that weakness, it is not for
 * whoever mends something else to change it.
 *
 * @param wanted weaknesses that are to go, and so are left out
 */
export function topicsIn(
  language: CodeLanguage,
  shown: readonly string[],
  wanted: readonly number[],
): ReadonlySet<string> {
  const set = ConstraintSet.of(language);
  const found = shown.flatMap((code) => ConstraintScanner.start(set, language, 'code').topicsBrokenBy(code));
  return new Set(
    found.filter(({ cwe }) => !cwe.some((number) => wanted.includes(number))).map(({ id }) => id),
  );
}
