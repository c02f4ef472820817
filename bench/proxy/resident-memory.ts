import { readdirSync, readFileSync } from 'node:fs';

/** The processes that come from one, itself included. */
export function processTree(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = Number(/^PPid:\s+(\d+)$/m.exec(statusOf(Number(name)))?.[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const tree = [root];
  for (let index = 0; index < tree.length; index++) tree.push(...(children.get(tree[index]!) ?? []));
  return tree;
}

/** The most that each process has held so far (VmHWM), added up, in MB of 10^6 bytes. */
export function peakResidentMb(processes: readonly number[]): number {
  const kibibytes = processes.map((pid) => Number(/^VmHWM:\s+(\d+) kB$/m.exec(statusOf(pid))?.[1] ?? 0));
  return (kibibytes.reduce((sum, value) => sum + value, 0) * 1024) / 1e6;
}

function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
