import { applyChanges } from '../workspace/apply-changes.ts';
import type { AcceptedRepair } from './accepted-repair.ts';
import type { FixEvent } from './fix-event.ts';

/** What happens to an accepted repair. */
export type Delivery =
  | { readonly kind: 'print' }
  | { readonly kind: 'apply'; readonly commit: boolean }
  /** Asks first; `confirm` sees the diff. */
  | {
      readonly kind: 'ask';
      readonly commit: boolean;
      readonly confirm: (repair: AcceptedRepair) => Promise<boolean>;
    };

interface DeliverOptions {
  readonly root: string;
  readonly delivery: Delivery;
  readonly signal: AbortSignal;
  readonly onEvent: (event: FixEvent) => void;
}

/** How far a delivery came. */
export interface Delivered {
  readonly applied: boolean;
  readonly commit: string | null;
  /** Why it came no further than that. */
  readonly failure?: unknown;
}

/**
 * Shows the repair and, where that was agreed to, writes it to the working tree. A model's repair that no test has confirmed
 * is applied only when a person says so. What cannot be written is shown all the same.
 *
 * @throws the signal's reason when it is aborted before anything is written
 */
export async function deliver(
  repair: AcceptedRepair,
  { root, delivery, signal, onEvent }: DeliverOptions,
): Promise<Delivered> {
  const wanted = await isWanted(repair, delivery);
  signal.throwIfAborted();
  const failure = wanted ? await failureToApply(repair, root) : undefined;
  const applied = wanted && failure === undefined;
  const { file, diff, verified, target, by, unconfirmed } = repair;
  onEvent({ type: 'patch', target, file, diff, by, applied, verified, unconfirmed });
  if (!applied || delivery.kind === 'print' || !delivery.commit) return { applied, commit: null, failure };
  const { commitPaths } = await import('../../repo/git/commit-paths.ts');
  try {
    return { applied, commit: await commitPaths(root, [file], `Fix ${file}`) };
  } catch (error) {
    return { applied, commit: null, failure: error };
  }
}

async function failureToApply({ file, original, repaired }: AcceptedRepair, root: string): Promise<unknown> {
  try {
    const change = { path: file, before: original.bytes, after: original.encode(repaired) };
    await applyChanges(root, [change]);
    return undefined;
  } catch (error) {
    return error;
  }
}

async function isWanted(repair: AcceptedRepair, delivery: Delivery): Promise<boolean> {
  switch (delivery.kind) {
    case 'print':
      return false;
    case 'apply':
      return repair.verified || repair.by === 'rule';
    case 'ask':
      return delivery.confirm(repair);
  }
}
