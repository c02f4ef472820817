import { epsilon } from '../../dp-icl/accountant/units/epsilon.ts';
import { rho } from '../../dp-icl/accountant/units/rho.ts';
import type { LedgerEntry } from '../../dp-icl/ledger/ledger-entry.ts';
import { lineOf } from '../../dp-icl/ledger/ledger-line.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import type { CliIo } from '../cli-io.ts';
import { columns } from '../output/columns.ts';
import { deltaText, epsilonText } from '../output/dp/loss-text.ts';
import { printable } from '../output/printable.ts';
import { ledgerScope } from './ledger-scope.ts';

/** `ppagent dp log`: every use of private fixes, oldest first; never which fixes, or how they voted. */
export async function runLog({ json }: { readonly json?: boolean }, io: CliIo): Promise<ExitCode> {
  const { ledger } = await ledgerScope(io);
  const entries: LedgerEntry[] = [];
  if (ledger) for await (const entry of ledger.entries()) entries.push(entry);
  if (json) {
    const stored = entries.map((entry) => JSON.parse(lineOf(entry)) as unknown);
    io.stdout.write(`${JSON.stringify({ version: 1, entries: stored })}\n`);
    return ExitCode.Ok;
  }
  if (entries.length === 0) {
    io.stderr.write('nothing was ever spent\n');
    return ExitCode.Ok;
  }
  const rows = entries.map((entry) => [
    `${entry.index}`,
    entry.time.slice(0, 19).replace('T', ' '),
    ...describe(entry),
  ]);
  io.stdout.write(columns([['entry', 'time (UTC)', 'what', 'cost', 'how'], ...rows]));
  return ExitCode.Ok;
}

function describe(entry: LedgerEntry): string[] {
  switch (entry.kind) {
    case 'total':
      return ['total', `ε ${epsilonText(entry.epsilon)}, δ ${deltaText(entry.delta)}`, ''];
    case 'ended':
      return [`end of ${entry.reservation}`, '', entry.outcome];
    case 'reserved': {
      const parameters = Object.entries(entry.parameters).map(([name, value]) => `${name} ${value}`);
      const groups = entry.groups.map((group) => `group ${group}`);
      const how = [entry.mechanism, ...parameters, ...groups].map(printable).join(', ');
      return [printable(entry.use), costText(entry), how];
    }
  }
}

function costText({ pure, rho: concentrated }: Extract<LedgerEntry, { kind: 'reserved' }>): string {
  const parts = [
    ...(pure === undefined ? [] : [`ε ${epsilonText(pure)}`]),
    ...(concentrated === undefined ? [] : [`ρ ${Number(rho.format(concentrated))}`]),
  ];
  return parts.join(', ') || epsilon.format(epsilon.none);
}
