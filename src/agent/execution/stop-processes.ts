import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { processesMarked, processTree } from './process-tree.ts';

/**
 * Ends a command and all its processes: first politely, after the grace for good. `child` must lead a process group.
 * With a marker, processes that left the tree are looked for as well, until none is left.
 */
export async function stopProcesses(
  child: ChildProcess,
  { graceMs, marker }: { readonly graceMs: number; readonly marker: string | undefined },
): Promise<void> {
  const { pid } = child;
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    if (child.exitCode === null) await once(spawn('taskkill', ['/pid', String(pid), '/t', '/f']), 'close');
    return;
  }
  if (graceMs > 0) {
    // Not the first process: the tools that made the namespace would take the rest with them at once.
    const group = processTree(pid).slice(1);
    if (group.length > 0) signalAll(group, 'SIGTERM');
    else signalAll([-pid], 'SIGTERM');
    const deadline = performance.now() + graceMs;
    while (remaining(child, marker).length > 0 && performance.now() < deadline) await sleep(20);
  }
  for (let round = 0; round < 50; round += 1) {
    const left = remaining(child, marker);
    signalAll([...left, ...(round === 0 ? [-pid] : [])], 'SIGKILL');
    if (left.length === 0) return;
    await sleep(10);
  }
}

function remaining(child: ChildProcess, marker: string | undefined): readonly number[] {
  const isRunning = child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  const tree = isRunning ? [child.pid, ...processTree(child.pid).slice(1)] : [];
  return marker === undefined ? tree : [...tree, ...processesMarked(marker)];
}

function signalAll(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // It ended in the meantime, or it is not ours to signal.
    }
  }
}
