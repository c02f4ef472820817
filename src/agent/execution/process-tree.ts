import { readdirSync, readFileSync } from 'node:fs';

/** The variable that marks processes of one run, so that those that left the tree are found again. */
export const runMarkerName = 'PPAGENT_RUN';

/**
 * A process and everything below it, the process itself first, parents before their children. Linux only; empty
 * elsewhere, and when the process has ended.
 */
export function processTree(root: number): readonly number[] {
  const childrenOf = new Map<number, number[]>();
  let rootSeen = false;
  for (const pid of allProcesses()) {
    if (pid === root) rootSeen = true;
    const parent = parentOf(pid);
    if (parent === undefined) continue;
    const siblings = childrenOf.get(parent);
    if (siblings) siblings.push(pid);
    else childrenOf.set(parent, [pid]);
  }
  const tree = rootSeen ? [root] : [];
  for (const pid of tree) tree.push(...(childrenOf.get(pid) ?? []));
  return tree;
}

/** Processes that carry the marker of a run, wherever in the tree they are by now. Linux only. */
export function processesMarked(marker: string): readonly number[] {
  const entry = `${runMarkerName}=${marker}`;
  return allProcesses().filter((pid) => read(`/proc/${pid}/environ`).split('\0').includes(entry));
}

/**
 * Memory that processes hold for themselves, in bytes: anonymous and shared-memory pages, not mapped files. Pages that
 * a fork still shares count in each process, unless `exact`, which counts them in proportion and costs more.
 */
export function residentBytes(pids: readonly number[], { exact = false } = {}): number {
  let kilobytes = 0;
  for (const pid of pids) {
    const proportional = exact
      ? sumOfFields(read(`/proc/${pid}/smaps_rollup`), /^(?:Pss_Anon|Pss_Shmem):\s+(\d+) kB/gm)
      : undefined;
    const plain = () => sumOfFields(read(`/proc/${pid}/status`), /^(?:RssAnon|RssShmem):\s+(\d+) kB/gm) ?? 0;
    kilobytes += proportional ?? plain();
  }
  return kilobytes * 1024;
}

function sumOfFields(text: string, pattern: RegExp): number | undefined {
  const values = [...text.matchAll(pattern)].map((match) => Number(match[1]));
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0);
}

function allProcesses(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

/** The parent from `/proc/PID/stat`; the program's name comes before it in brackets and may hold anything. */
function parentOf(pid: number): number | undefined {
  const stat = read(`/proc/${pid}/stat`);
  const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ', 2)[1];
  return parent === undefined ? undefined : Number(parent);
}

/** Processes end while we look at them, and some are not ours to see: both read as nothing. */
function read(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
