import type { FindingSelection } from '../../agent/fix/findings/finding-selection.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { FixCommandOptions } from './fix-command-options.ts';

/**
 * Which weaknesses the options ask for; undefined where they ask for none.
 *
 * @throws PpagentError USAGE for options that contradict one another
 */
export function findingSelectionOf({
  finding = [],
  rule = [],
  severity,
  findings,
  issue,
}: Pick<FixCommandOptions, 'finding' | 'rule' | 'severity' | 'findings' | 'issue'>):
  | FindingSelection
  | undefined {
  const isMatching = rule.length > 0 || severity !== undefined || findings === true;
  if (finding.length === 0 && !isMatching) return undefined;
  if (issue !== undefined) {
    throw new PpagentError('USAGE', '--issue goes with no option that names findings', {
      remedy: 'A finding says what to change by itself: leave --issue out, or the others.',
    });
  }
  if (finding.length > 0 && isMatching) {
    throw new PpagentError('USAGE', '--finding goes with neither --rule nor --severity nor --findings', {
      remedy: 'Name findings one by one, or say which ones all together.',
    });
  }
  return finding.length > 0
    ? { kind: 'named', references: finding }
    : { kind: 'matching', rules: rule, severity };
}
