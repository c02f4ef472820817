import { withFileLock } from '../../config/files/file-lock.ts';
import { damaged } from '../../egress/signed-log/defect.ts';
import type { HeadPin } from '../../egress/signed-log/head-pin.ts';
import {
  type FindKeychain,
  type KeychainChoice,
  keychainFinder,
} from '../../egress/signed-log/keychain-finder.ts';
import type { LogFile } from '../../egress/signed-log/log-file.ts';
import type { LogLocation } from '../../egress/signed-log/log-location.ts';
import { isBegun, openLog } from '../../egress/signed-log/open-log.ts';
import { readEntries } from '../../egress/signed-log/read-entries.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { ApproximateBudget } from '../accountant/units/approximate-budget.ts';
import { delta } from '../accountant/units/delta.ts';
import { epsilon } from '../accountant/units/epsilon.ts';
import type { LedgerContent, LedgerEntry, Spending, SpendingOutcome } from './ledger-entry.ts';
import { entryIn, lineOf } from './ledger-line.ts';
import { locateLedger } from './ledger-location.ts';
import { LedgerState } from './ledger-state.ts';

/** What a repository may lose in all, unless its user says otherwise. */
export const defaultTotal: ApproximateBudget = { epsilon: epsilon.parse('2'), delta: delta.parse('1e-6') };

/** A use that is paid for: it may be drawn. */
export interface Reservation {
  readonly index: number;
}

/**
 * What was spent of a repository's privacy. A use is reserved, on the disk and under a signed and pinned head, before anything is drawn; a
 * crash after that counts as spent, and nothing is ever given back. Any number of processes may use it: they see each
 * other's entries before they add their own.
 */
export class Ledger {
  readonly #location: LogLocation;
  readonly #file: LogFile;
  readonly #pin: HeadPin;

  /** For `openLedger` alone. */
  constructor(location: LogLocation, file: LogFile, pin: HeadPin) {
    this.#location = location;
    this.#file = file;
    this.#pin = pin;
  }

  /** What the entries come to. @throws PpagentError LEDGER_DAMAGED, LEDGER_BUSY */
  state(): Promise<LedgerState> {
    return this.#locked(() => this.#read());
  }

  /** Every entry, oldest first. @throws PpagentError LEDGER_DAMAGED */
  entries(): AsyncGenerator<LedgerEntry, void, undefined> {
    return readEntries(this.#location, entryIn);
  }

  /**
   * Pays for a use. It may be drawn when this resolves.
   *
   * @throws PpagentError PRIVACY_BUDGET_SPENT, and then nothing was spent; LEDGER_DAMAGED, LEDGER_BUSY, WRITE_FAILED, CREDENTIAL_STORE_FAILED
   */
  async reserve(spending: Spending): Promise<Reservation> {
    return this.#locked(async (append) => {
      const state = await this.#read();
      if (!state.total) throw damaged(this.#location.kind, 'it has no total');
      if (!state.admits(spending)) throw notAdmitted(state, spending);
      return { index: await append({ kind: 'reserved', ...spending }) };
    });
  }

  /** Writes down how a use ended, for people: it is spent in any case. @throws as `reserve` does */
  async end({ index }: Reservation, outcome: SpendingOutcome): Promise<void> {
    await this.#locked((append) => append({ kind: 'ended', reservation: index, outcome }));
  }

  /** Raises the total of every group. @throws PpagentError USAGE for a lower one; as `reserve` does */
  async raise(total: ApproximateBudget): Promise<void> {
    await this.#locked(async (append) => {
      const { total: before } = await this.#read();
      if (before && (total.epsilon < before.epsilon || total.delta < before.delta)) {
        throw new PpagentError('USAGE', 'a total can only be raised', {
          remedy: `It is ε ${epsilon.format(before.epsilon)}: spend less of it instead.`,
        });
      }
      await append({ kind: 'total', ...total });
    });
  }

  #locked<T>(work: (append: (content: LedgerContent) => Promise<number>) => Promise<T>): Promise<T> {
    const { lock, kind } = this.#location;
    return withFileLock(
      lock,
      async (held) => {
        await this.#file.refresh();
        return work(async (content) => {
          const time = new Date().toISOString();
          const index = await this.#file.append(
            [(place) => lineOf({ ...content, index: place, time })],
            held,
          );
          await this.#file.sealHead();
          await this.#pin.write(this.#file.head);
          return index;
        });
      },
      { busy: kind.codes.busy },
    );
  }

  async #read(): Promise<LedgerState> {
    const state = new LedgerState();
    for await (const entry of this.entries()) {
      const defect = state.add(entry);
      if (defect !== undefined) throw damaged(this.#location.kind, defect);
    }
    return state;
  }
}

/**
 * A repository's ledger; undefined where nothing was ever spent.
 *
 * @throws PpagentError as `openLedger` does
 */
export async function ledgerIfBegun(root: string, options: KeychainChoice): Promise<Ledger | undefined> {
  const location = await locateLedger(root, options.env);
  const findKeychain = keychainFinder(options);
  return (await isBegun(location, findKeychain)) ? openAt(location, findKeychain) : undefined;
}

interface OpenOptions extends KeychainChoice {
  /** Of a ledger that is begun. */
  readonly total?: ApproximateBudget;
}

/**
 * Opens a repository's ledger, or begins one.
 *
 * @param root the repository's root folder
 * @throws PpagentError LEDGER_DAMAGED when it was edited, set back or is gone; LEDGER_BUSY, NOT_A_REPOSITORY, HISTORY_CUT_OFF,
 * WRITE_FAILED, CREDENTIAL_STORE_FAILED
 */
export async function openLedger(root: string, options: OpenOptions): Promise<Ledger> {
  return openAt(await locateLedger(root, options.env), keychainFinder(options), options.total);
}

async function openAt(
  location: LogLocation,
  findKeychain: FindKeychain,
  total: ApproximateBudget = defaultTotal,
): Promise<Ledger> {
  const { file, pin } = await openLog(location, findKeychain);
  const ledger = new Ledger(location, file, pin);
  if ((await ledger.state()).total === undefined) await ledger.raise(total);
  return ledger;
}

function notAdmitted(state: LedgerState, spending: Spending): PpagentError {
  const total = epsilon.format(state.total!.epsilon);
  const spent = spending.groups.map((group) => state.spent(group));
  return new PpagentError(
    'PRIVACY_BUDGET_SPENT',
    `ε ${epsilon.format(epsilon.largest(spent))} of ${total} is spent, and ${amountOf(spending)} more is asked for`,
  );
}

function amountOf({ pure, rho }: Spending): string {
  return pure !== undefined ? `ε ${epsilon.format(pure)}` : `ρ ${rho}`;
}
