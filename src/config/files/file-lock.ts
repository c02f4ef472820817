import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { link, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ErrorCode } from '../../errors/catalogue.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';

export interface LockOptions {
  /** How long to wait for another holder, in milliseconds. Default: 10 s. */
  readonly patience?: number;
  /** What is thrown when that is not enough. Default: VAULT_BUSY. */
  readonly busy?: ErrorCode;
}

/** A lock while it is held. */
export interface HeldLock {
  /**
   * To be called right before something that two holders must not do: a process that was suspended for long may have been
   * taken for dead meanwhile.
   *
   * @throws PpagentError as when the lock is not to be had
   */
  assertHeld(): Promise<void>;
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly nonce: string;
}

/** Nobody holds a lock that long, in milliseconds: it was left behind on a machine that cannot be asked. */
const longestHold = 60_000;
/** First pause between two attempts, and the longest, in milliseconds. */
const shortestPause = 1;
const longestPause = 40;

/**
 * Runs `work` while holding a lock file, which only one process can make (`O_EXCL`). A lock whose holder is gone is taken
 * over.
 *
 * @throws PpagentError VAULT_BUSY or what `options.busy` says, WRITE_FAILED
 */
export async function withFileLock<T>(
  file: string,
  work: (lock: HeldLock) => Promise<T>,
  { patience = 10_000, busy = 'VAULT_BUSY' }: LockOptions = {},
): Promise<T> {
  const own = JSON.stringify({ pid: process.pid, host: hostname(), nonce: randomBytes(8).toString('hex') });
  const heldByOther = () => new PpagentError(busy, `another run holds ${file}`);
  const deadline = Date.now() + patience;
  for (let pause = shortestPause; !create(file, own); pause = Math.min(pause * 2, longestPause)) {
    await removeStale(file);
    if (Date.now() > deadline) throw heldByOther();
    await sleep(pause / 2 + Math.random() * pause);
  }
  const isHeld = () => heldBy(file) === own;
  const acquired = Date.now();
  try {
    return await work({
      assertHeld: async () => {
        const held = Date.now() - acquired;
        // Nobody takes it from the living before.
        if ((held < 0 || held > longestHold / 2) && !isHeld()) throw heldByOther();
      },
    });
  } finally {
    if (isHeld()) rmSync(file, { force: true });
  }
}

/** At once: to have each of these short calls done elsewhere takes longer than all of them, and every request waits for it. */
function create(file: string, own: string): boolean {
  try {
    const descriptor = openSync(file, 'wx', 0o600);
    try {
      writeSync(descriptor, own);
    } finally {
      closeSync(descriptor);
    }
    return true;
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    throw new PpagentError('WRITE_FAILED', `${file} cannot be made: ${message}`, { cause });
  }
}

/** Moves a stale lock aside before it is removed: of two processes that see it, one moves it and none a fresh one. */
async function removeStale(file: string): Promise<void> {
  const seen = await contentOf(file);
  if (seen === undefined || !(await isStale(file, seen))) return;
  const aside = `${file}.${process.pid}.${randomBytes(4).toString('hex')}.stale`;
  try {
    await rename(file, aside);
  } catch {
    return;
  }
  if ((await contentOf(aside)) !== seen) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

async function isStale(file: string, content: string): Promise<boolean> {
  const age = Date.now() - ((await stat(file).catch(() => undefined))?.mtimeMs ?? Date.now());
  if (age > longestHold) return true;
  const holder = parse(content);
  // Empty for a moment after it is made.
  if (!holder) return age > 2000;
  return holder.host === hostname() && !isAlive(holder.pid);
}

function parse(content: string): Holder | undefined {
  try {
    const holder = JSON.parse(content) as Holder;
    return typeof holder.pid === 'number' ? holder : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function heldBy(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

async function contentOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}
