import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'vitest';
import { type Allowed, expectWhole, noteAllowed } from './leave-to-send.ts';
import type { TestLog } from './log-parts.ts';

const script = join(import.meta.dirname, 'keep-sending.ts');

/** Lets a process write receipts until no file may grow any more, as on a full disk. */
export async function fillUp(place: TestLog, { kilobytes }: { readonly kilobytes: number }): Promise<void> {
  const program = 'ulimit -f "$1"; shift; exec "$@"';
  const argv = [process.execPath, '--import', 'tsx', script, place.env.XDG_DATA_HOME, 'full'];
  const child = spawn('bash', ['-c', program, 'bash', `${kilobytes}`, ...argv], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TSX_DISABLE_CACHE: '1' },
  });
  const ended = once(child, 'exit');
  const allowed: Allowed = new Map();
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  for await (const line of createInterface(child.stdout)) noteAllowed(line, allowed);
  expect(await ended).toEqual([1, null]);
  expect(said).toContain('WRITE_FAILED');
  expect(allowed.size).toBeGreaterThan(10);
  await expectWhole(place, allowed);
}
