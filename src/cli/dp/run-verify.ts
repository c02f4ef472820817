import { epsilon } from '../../dp-icl/accountant/units/epsilon.ts';
import { verifyLedger } from '../../dp-icl/ledger/verify-ledger.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import type { CliIo } from '../cli-io.ts';
import { printable } from '../output/printable.ts';
import { styleFor } from '../output/terminal-style.ts';
import { requireRoot } from './ledger-scope.ts';

/** `ppagent dp verify`: whether the ledger is whole. */
export async function runVerify({ json }: { readonly json?: boolean }, io: CliIo): Promise<ExitCode> {
  const { defects, head, state, keyPlace } = await verifyLedger(await requireRoot(io), { env: io.env });
  const exitCode = defects.length > 0 ? ExitCode.Integrity : ExitCode.Ok;
  if (json) {
    const report = {
      version: 1,
      state: defects.length > 0 ? 'damaged' : head ? 'whole' : 'absent',
      defects,
      head: head ?? null,
      keyPlace: keyPlace ?? null,
      groups: state.groups.map((group) => ({ group, spent: epsilon.format(state.spent(group)) })),
      unfinished: [...state.open],
    };
    io.stdout.write(`${JSON.stringify(report)}\n`);
    return exitCode;
  }
  const { red, green } = styleFor(io.stdout, io);
  if (defects.length > 0) {
    io.stdout.write(defects.map((defect) => `${red('damaged')}  ${printable(defect)}\n`).join(''));
    io.stderr.write('  Nothing private is used until that is settled: restore the ledger from a backup.\n');
  } else if (head) {
    io.stdout.write(`${green('whole')}: ${head.size} entries, none spent more than the total\n`);
    if (keyPlace === 'file')
      io.stdout.write(
        '  key and pinned head are files beside it, since there is no keychain: who can write there can write another ledger\n',
      );
  } else io.stdout.write('there is no ledger: nothing was ever spent\n');
  return exitCode;
}
