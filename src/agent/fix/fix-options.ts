import type { LanguageModel } from '../../model/language-model.ts';
import type { Vault } from '../../redact/vault/vault.ts';
import type { Delivery } from './deliver.ts';
import type { FixEvent, FixProgress, Sent } from './fix-event.ts';

/** What holds for all of a run. */
export interface RunContext {
  readonly testCommand?: string;
  /** Where the test command runs, relative to the root; empty for the root itself. */
  readonly folder: string;
  readonly testTimeLimitMs: number;
  /** What to do, in words; used in place of a failing test. */
  readonly request?: string;
  readonly seed: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Set where something may leave this machine. */
  readonly remote?: RemoteUse;
  readonly signal: AbortSignal;
  readonly onEvent: (event: FixEvent) => void;
  readonly onProgress: (progress: FixProgress) => void;
}

/** What a run knows of what leaves: how it leaves is the business of the models that it is given. */
export interface RemoteUse {
  /** Who may be asked. */
  readonly host: string;
  /** What stand-ins in replies stand for: none that is left may get into a file. */
  readonly vault: Vault;
  /** What has left so far; null when nothing has. */
  readonly sent: () => Sent | null;
}

export interface FixOptions extends RunContext {
  /** Top of the repository or folder. */
  readonly root: string;
  /** What may be changed, relative to `root`; everything but tests when empty. */
  readonly paths: readonly string[];
  readonly openModel: (onProgress: (progress: FixProgress) => void) => Promise<LanguageModel>;
  /** Opens a model to ask where all repairs of the first one have failed. */
  readonly openStronger?: () => Promise<LanguageModel>;
  readonly maxCandidates: number;
  readonly maxSeconds?: number;
  readonly delivery: Delivery;
}
