import { realpath } from 'node:fs/promises';
import { type Epsilon, epsilon } from '../../dp-icl/accountant/units/epsilon.ts';
import { defaultTotal, type Ledger, ledgerIfBegun } from '../../dp-icl/ledger/ledger.ts';
import { LedgerState } from '../../dp-icl/ledger/ledger-state.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { findRepositoryRoot } from '../../repo/git/find-repository-root.ts';
import type { CliIo } from '../cli-io.ts';

/** A repository and what was spent of it. */
export interface LedgerScope {
  /** Undefined where nothing was ever spent. */
  readonly ledger: Ledger | undefined;
  readonly state: LedgerState;
  /** The groups of fixes that there are, as far as the ledger knows of them; the first one always. */
  readonly groups: readonly number[];
  /** Of the group of which most is spent. */
  readonly spent: Epsilon;
}

/** @throws PpagentError NOT_A_REPOSITORY, and what opening its ledger throws */
export async function ledgerScope(io: CliIo): Promise<LedgerScope> {
  const ledger = await ledgerIfBegun(await requireRoot(io), { env: io.env });
  const state = ledger ? await ledger.state() : freshState();
  const groups = state.groups.length > 0 ? state.groups : [0];
  const spent = epsilon.largest(groups.map((group) => state.spent(group)));
  return { ledger, state, groups, spent };
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
