import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { withFileLock } from '../../../src/config/files/file-lock.ts';
import { failureOf } from '../../support/failure-of.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('is held by one at a time', async () => {
  const lock = join(temporaryFolder(), 'lock');
  let holders = 0;
  const most: number[] = [];
  const hold = () =>
    withFileLock(lock, async () => {
      most.push(++holders);
      await new Promise(setImmediate);
      holders--;
    });
  await Promise.all(Array.from({ length: 12 }, hold));
  expect(most).toEqual(Array(12).fill(1));
  expect(existsSync(lock)).toBe(false);
});

it('tells a holder that was suspended for long that the lock was taken from it', async () => {
  const lock = join(temporaryFolder(), 'lock');
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    const work = withFileLock(
      lock,
      async (held) => {
        await held.assertHeld();
        vi.setSystemTime(Date.now() + 59_000);
        await held.assertHeld();
        rmSync(lock);
        await held.assertHeld();
      },
      { busy: 'RECEIPTS_BUSY' },
    );
    expect(await failureOf(work)).toMatchObject({ code: 'RECEIPTS_BUSY' });
  } finally {
    vi.useRealTimers();
  }
});
