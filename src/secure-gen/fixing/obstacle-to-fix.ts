import { hasSyntaxErrors } from '../../repo/parse-source.ts';
import type { CodeLanguage } from '../analysis/syntax/code-language.ts';
import { findAllWeaknesses } from '../find-weaknesses.ts';

/** What keeps a changed text from counting as mended, as far as its text tells. */
export type ObstacleToFix = 'does-not-parse' | 'still-weak' | 'new-weakness' | 'cut-short';

/**
 * A mended text parses, has one finding of the rule less than before, and no finding more of any other. All findings count, so
 * that none comes to light only because a graver one of the same place is mended.
 *
 * @param rule whose finding was to go away
 */
export async function obstacleToFix(
  language: CodeLanguage,
  before: string,
  after: string,
  rule: string,
): Promise<ObstacleToFix | undefined> {
  if ((await hasSyntaxErrors(language, after)) && !(await hasSyntaxErrors(language, before)))
    return 'does-not-parse';
  const then = await findAllWeaknesses(language, before);
  const now = await findAllWeaknesses(language, after);
  if (now.isCutShort && !then.isCutShort) return 'cut-short';
  const old = countsByRule(then.weaknesses);
  const left = countsByRule(now.weaknesses);
  if ((left.get(rule) ?? 0) >= (old.get(rule) ?? 0)) return 'still-weak';
  return [...left].some(([id, count]) => count > (old.get(id) ?? 0)) ? 'new-weakness' : undefined;
}

function countsByRule(weaknesses: readonly { readonly rule: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of weaknesses) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
