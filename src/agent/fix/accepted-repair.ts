import type { TextFile } from '../../repo/files/text-file.ts';
import type { Unconfirmed } from './fix-event.ts';

/** A repair that may be delivered. */
export interface AcceptedRepair {
  readonly file: string;
  /** The file as it was and as it becomes. */
  readonly original: TextFile;
  readonly repaired: string;
  readonly diff: string;
  /** Number of the target that it is for. */
  readonly target: number;
  /** Who made it: a fixer is a template that was looked at, a model may come up with anything. */
  readonly by: 'rule' | 'model';
  /** Whether the test command passed with it, as far as it did before. */
  readonly verified: boolean;
  /** Why no test has confirmed it; null where one has. */
  readonly unconfirmed: Unconfirmed | null;
}
