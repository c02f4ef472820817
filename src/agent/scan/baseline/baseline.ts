import type { ScanFinding } from '../scan-result.ts';
import type { BaselineEntry } from './baseline-entry.ts';

/** Accepted findings of a repository. It knows values again, and holds none. */
export interface Baseline {
  /**
   * Key of the HMACs. It lies beside them, so that everybody who scans the repository knows the findings again; it
   * keeps tables made beforehand from being used, not somebody from trying likely values one by one.
   */
  readonly key: Buffer;
  readonly entries: readonly BaselineEntry[];
}

interface Reconciled {
  readonly fresh: readonly ScanFinding[];
  readonly known: number;
  readonly stale: readonly BaselineEntry[];
}

/**
 * Parts findings into those that a baseline knows and those that it does not. A finding is known where it was, and in a
 * file that has taken over from one that is gone.
 *
 * @param findings of a scan that was given the baseline's key
 * @param looked whether the scan has looked at a path, or knows that nothing is there any more
 * @param isGone whether a path is no longer there
 */
export function reconcile(
  baseline: Baseline,
  findings: readonly ScanFinding[],
  isGone: (path: string) => boolean,
  looked: (path: string) => boolean,
): Reconciled {
  const here = new Map(baseline.entries.map((entry) => [entry.here, entry]));
  const gone = new Set(baseline.entries.filter(({ path }) => isGone(path)));
  const moved = new Map([...gone].map((entry) => [entry.anywhere, entry]));
  const used = new Set<BaselineEntry>();
  const fresh = findings.filter(({ mark }) => {
    const entry = mark && (here.get(mark.here) ?? moved.get(mark.anywhere));
    if (entry) used.add(entry);
    return !entry;
  });
  const stale = baseline.entries.filter(
    (entry) => !used.has(entry) && (looked(entry.path) || gone.has(entry)),
  );
  return { fresh, known: findings.length - fresh.length, stale };
}

/** The entries for findings, each once, in a stable order. */
export function entriesFor(findings: readonly ScanFinding[]): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  for (const { mark, rule, path } of findings) if (mark) entries.set(mark.here, { ...mark, rule, path });
  return inOrder([...entries.values()]);
}

/** In the order that they are written in: the same whoever writes them. */
export function inOrder(entries: readonly BaselineEntry[]): BaselineEntry[] {
  return [...entries].sort(
    (a, b) => compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.here, b.here),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
