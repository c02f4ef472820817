import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as after } from 'node:timers/promises';
import { expect } from 'vitest';
import { type Allowed, expectWhole, noteAllowed } from './leave-to-send.ts';
import { type TestLog, testLog } from './log-parts.ts';

const script = join(import.meta.dirname, 'keep-sending.ts');

/**
 * Kills a process that writes receipts, again and again: while it writes, and every fifth time while it begins a log.
 * After each, the log has to be whole, and to hold all that the process had leave to send.
 *
 * @param rounds how often
 */
export async function killWhileWriting(rounds: number): Promise<void> {
  const place = testLog();
  const allowed: Allowed = new Map();
  for (let round = 0; round < rounds; round++) {
    if (round % 5 === 0) {
      const young = testLog();
      await expectWhole(young, await killOne(young, `r${round}`, { lines: 1 }));
    } else {
      for (const [index, model] of await killOne(place, `r${round}`, { lines: 4 })) allowed.set(index, model);
      await expectWhole(place, allowed);
    }
  }
  expect(allowed.size).toBeGreaterThan(rounds);
}

/** @param lines how many are printed before it is killed, some time after */
async function killOne(
  { env }: TestLog,
  name: string,
  { lines }: { readonly lines: number },
): Promise<Allowed> {
  const argv = ['--import', 'tsx', script, env.XDG_DATA_HOME, name];
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const allowed: Allowed = new Map();
  let seen = 0;
  for await (const line of createInterface(child.stdout)) {
    noteAllowed(line, allowed);
    if (++seen === lines) void after(Math.random() * 50).then(() => child.kill('SIGKILL'));
  }
  expect(await ended).toEqual([null, 'SIGKILL']);
  return allowed;
}
