import { applyChanges } from '../workspace/apply-changes.ts';
import type { FixEvent } from './fix-event.ts';
import type { AcceptedRepair } from './repair-search.ts';

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
  readonly onEvent: (event: FixEvent) => void;
}

/**
 * Shows the repair and, where that was agreed to, writes it to the working tree. A repair that no test has confirmed is
 * applied only when a person says so.
 */
export async function deliver(
  repair: AcceptedRepair,
  { root, delivery, onEvent }: DeliverOptions,
): Promise<{ applied: boolean; commit: string | null }> {
  const applied = await isWanted(repair, delivery);
  const { file, diff, verified } = repair;
  if (applied) {
    const before = repair.original.bytes;
    await applyChanges(root, [{ path: file, before, after: repair.original.encode(repair.repaired) }]);
  }
  onEvent({ type: 'patch', file, diff, applied, verified });
  if (!applied || delivery.kind === 'print' || !delivery.commit) return { applied, commit: null };
  const { commitPaths } = await import('../../repo/git/commit-paths.ts');
  return { applied, commit: await commitPaths(root, [file], `Fix ${file}`) };
}

async function isWanted(repair: AcceptedRepair, delivery: Delivery): Promise<boolean> {
  switch (delivery.kind) {
    case 'print':
      return false;
    case 'apply':
      return repair.verified;
    case 'ask':
      return delivery.confirm(repair);
  }
}
