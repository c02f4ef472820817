import { epsilon } from '../../dp-icl/accountant/units/epsilon.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { CliIo } from '../cli-io.ts';
import { columns } from '../output/columns.ts';
import { epsilonText } from '../output/dp/loss-text.ts';
import { ledgerScope } from './ledger-scope.ts';

/** A use that somebody has in mind, and how much it matters to them. */
export interface PlannedUse {
  readonly name: string;
  readonly weight: bigint;
}

/** `ppagent dp plan`: divides what is left over uses by their weights; spends nothing. */
export async function runPlan(
  uses: readonly PlannedUse[],
  { json }: { readonly json?: boolean },
  io: CliIo,
): Promise<ExitCode> {
  const { state, spent } = await ledgerScope(io);
  const left = epsilon.left(state.total!.epsilon, spent);
  if (left === epsilon.none) throw new PpagentError('PRIVACY_BUDGET_SPENT', 'nothing is left to plan with');
  const weights = uses.reduce((sum, { weight }) => sum + weight, 0n);
  const shares = uses.map(({ name, weight }) => ({
    name,
    share: epsilon.atMost({
      numerator: epsilon.toRational(left).numerator * weight,
      denominator: epsilon.toRational(left).denominator * weights,
    }),
  }));
  if (json) {
    const planned = shares.map(({ name, share }) => ({ name, epsilon: epsilon.format(share) }));
    io.stdout.write(`${JSON.stringify({ version: 1, left: epsilon.format(left), uses: planned })}\n`);
    return ExitCode.Ok;
  }
  io.stdout.write(`ε ${epsilonText(left)} is left\n`);
  io.stdout.write(columns(shares.map(({ name, share }) => [name, `ε ${epsilonText(share)}`])));
  return ExitCode.Ok;
}
