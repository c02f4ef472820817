import { realpath } from 'node:fs/promises';
import { defaultTotal, type Ledger, ledgerIfBegun } from '../../dp-icl/ledger/ledger.ts';
import { LedgerState } from '../../dp-icl/ledger/ledger-state.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { findRepositoryRoot } from '../../repo/git/find-repository-root.ts';
import type { CliIo } from '../cli-io.ts';

/** A repository and what was spent of it. */
export interface LedgerScope {
  readonly root: string;
  /** Undefined where nothing was ever spent. */
  readonly ledger: Ledger | undefined;
  readonly state: LedgerState;
}

/** @throws PpagentError NOT_A_REPOSITORY, and what opening its ledger throws */
export async function ledgerScope(io: CliIo): Promise<LedgerScope> {
  const root = await requireRoot(io);
  const ledger = await ledgerIfBegun(root, { env: io.env });
  return { root, ledger, state: ledger ? await ledger.state() : freshState() };
}

/** @throws PpagentError NOT_A_REPOSITORY */
export async function requireRoot({ cwd }: CliIo): Promise<string> {
  const folder = await realpath(cwd);
  const root = await findRepositoryRoot(folder);
  if (root !== undefined) return root;
  throw new PpagentError('NOT_A_REPOSITORY', `${folder} is not in a git repository`, {
    remedy: 'Past fixes come from a repository: run the command in one.',
  });
}

function freshState(): LedgerState {
  const state = new LedgerState();
  state.add({ kind: 'total', index: 0, time: new Date(0).toISOString(), ...defaultTotal });
  return state;
}
