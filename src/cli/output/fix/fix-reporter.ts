import type { FixEvent, FixProgress } from '../../../agent/fix/fix-event.ts';

/** Shows a run of `fix` to whoever asked for it. */
export interface FixReporter {
  event(event: FixEvent): void;
  progress(progress: FixProgress): void;
  /** Takes away what would stand in the way of a question. */
  makeRoom(): void;
}
