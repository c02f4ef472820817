import { guessCertainty } from '../../dp-icl/accountant/interpretation/guess-certainty.ts';
import { delta } from '../../dp-icl/accountant/units/delta.ts';
import { epsilon } from '../../dp-icl/accountant/units/epsilon.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { CliIo } from '../cli-io.ts';
import { certaintyText, deltaText, epsilonText } from '../output/dp/loss-text.ts';
import { ledgerScope } from './ledger-scope.ts';

export interface QuoteCommandOptions {
  /** A decimal. */
  readonly epsilon: string;
  readonly json?: boolean;
}

/** `ppagent dp quote`: what a use of private fixes would cost, in words; spends nothing. */
export async function runQuote(options: QuoteCommandOptions, io: CliIo): Promise<ExitCode> {
  const asked = epsilon.parse(options.epsilon);
  const { state, groups, spent } = await ledgerScope(io);
  const total = state.total!;
  const use = { pure: asked, rho: undefined, groups };
  if (!state.admits(use)) {
    throw new PpagentError(
      'PRIVACY_BUDGET_SPENT',
      `ε ${epsilonText(asked)} is asked for, and ε ${epsilonText(epsilon.left(total.epsilon, spent))} of ${epsilonText(total.epsilon)} is left`,
    );
  }
  const after = epsilon.largest(groups.map((group) => state.spentAfter(group, use)));
  if (options.json) {
    const report = {
      version: 1,
      epsilon: epsilon.format(asked),
      total: epsilon.format(total.epsilon),
      delta: delta.format(total.delta),
      spent: epsilon.format(spent),
      after: epsilon.format(after),
      certaintyAfter: guessCertainty({ epsilon: after, delta: total.delta }),
    };
    io.stdout.write(`${JSON.stringify(report)}\n`);
    return ExitCode.Ok;
  }
  io.stdout.write(
    `ε ${epsilonText(asked)} of ${epsilonText(total.epsilon)}, at δ ${deltaText(total.delta)}; spent with it: ${epsilonText(after)}
Somebody who holds it for 50:50 that one of your fixes was used is then right at most ${certaintyText(after, total.delta)} of the time.
Nothing was spent.
`,
  );
  return ExitCode.Ok;
}
