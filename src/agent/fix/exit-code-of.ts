import { ExitCode } from '../../errors/exit-code.ts';
import type { FixOutcome } from './fix-event.ts';

/** What the process tells its caller of a run that ended in this way. */
export function exitCodeOf(outcome: FixOutcome): ExitCode {
  switch (outcome) {
    case 'nothing-to-fix':
    case 'fixed':
    case 'proposed':
      return ExitCode.Ok;
    case 'partly-fixed':
    case 'not-fixed':
      return ExitCode.Findings;
    case 'budget-exhausted':
      return ExitCode.Budget;
    case 'not-written':
    case 'model-failed':
      return ExitCode.Internal;
  }
}
