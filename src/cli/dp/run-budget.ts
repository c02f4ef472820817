import { delta } from '../../dp-icl/accountant/units/delta.ts';
import { epsilon } from '../../dp-icl/accountant/units/epsilon.ts';
import { openLedger } from '../../dp-icl/ledger/ledger.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { CliIo } from '../cli-io.ts';
import { columns } from '../output/columns.ts';
import { certaintyText, deltaText, epsilonText } from '../output/dp/loss-text.ts';
import { ledgerScope, requireRoot } from './ledger-scope.ts';

export interface BudgetCommandOptions {
  /** A decimal: the new total. */
  readonly raise?: string;
  readonly json?: boolean;
}

/** From there on a guess is nearly certain. */
const warnFrom = epsilon.parse('4');
/** Beyond it the promise says next to nothing: 99.97 %. */
const refuseAbove = epsilon.parse('8');

/** `ppagent dp budget`: what was spent of a repository's privacy and what is left; `--raise` gives it more. */
export async function runBudget({ raise, json }: BudgetCommandOptions, io: CliIo): Promise<ExitCode> {
  if (raise !== undefined) await raiseTotal(raise, io);
  const scope = await ledgerScope(io);
  const { state } = scope;
  const total = state.total!;
  const groups = scope.groups.map((group) => {
    const spent = state.spent(group);
    return { group, spent, left: epsilon.left(total.epsilon, spent) };
  });
  if (json) {
    const report = {
      version: 1,
      total: epsilon.format(total.epsilon),
      delta: delta.format(total.delta),
      groups: groups.map(({ group, spent, left }) => ({
        group,
        spent: epsilon.format(spent),
        left: epsilon.format(left),
      })),
      unfinished: [...state.open],
    };
    io.stdout.write(`${JSON.stringify(report)}\n`);
    return ExitCode.Ok;
  }
  const rows = groups.map(({ group, spent, left }) => [
    `${group}`,
    epsilonText(spent),
    epsilonText(left),
    certaintyText(spent, total.delta),
  ]);
  io.stdout.write(
    `total ε ${epsilonText(total.epsilon)} at δ ${deltaText(total.delta)} for each group of fixes; it never refills with time\n`,
  );
  io.stdout.write(columns([['group', 'spent', 'left', 'a guess is right at most'], ...rows]));
  if (state.open.size > 0) {
    io.stdout.write(`${state.open.size} of the uses did not end: what they cost is spent all the same\n`);
  }
  return ExitCode.Ok;
}

async function raiseTotal(text: string, io: CliIo): Promise<void> {
  const wanted = epsilon.parse(text);
  if (wanted > refuseAbove) {
    throw new PpagentError(
      'PRIVACY_PARAMETER_INVALID',
      `a total of ε ${epsilonText(wanted)} protects nobody`,
      {
        remedy: `Take at most ε ${epsilonText(refuseAbove)}: beyond it somebody who guesses is right nearly always.`,
      },
    );
  }
  const ledger = await openLedger(await requireRoot(io), { env: io.env });
  const { delta: same } = (await ledger.state()).total!;
  await ledger.raise({ epsilon: wanted, delta: same });
  if (wanted >= warnFrom) {
    io.stderr.write(
      `warning: with ε ${epsilonText(wanted)} somebody who guesses whether a fix was used is right up to ${certaintyText(wanted, same)} of the time\n`,
    );
  }
}
