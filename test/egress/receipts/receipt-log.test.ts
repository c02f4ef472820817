import { copyFileSync, rmSync, statSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { withFileLock } from '../../../src/config/files/file-lock.ts';
import type { Receipt } from '../../../src/egress/receipts/receipt.ts';
import { lineOf } from '../../../src/egress/receipts/receipt-line.ts';
import { openLog } from '../../../src/egress/signed-log/open-log.ts';
import { failureOf } from '../../support/failure-of.ts';
import { memoryKeychain } from '../credentials/memory-keychain.ts';
import { testLog } from './log-parts.ts';
import { answered, intentOf, refusal } from './some-receipts.ts';

async function entriesOf(log: { entries(): AsyncIterable<Receipt> }): Promise<Receipt[]> {
  const entries: Receipt[] = [];
  for await (const entry of log.entries()) entries.push(entry);
  return entries;
}

describe('a log of receipts', () => {
  it('keeps what was sent, how it ended and what was refused, under a signed head', async () => {
    const place = testLog();
    const log = await place.open();
    const first = await log.intend(intentOf('one'));
    await log.refuse(refusal);
    await log.conclude(first, answered);
    const second = await log.intend(intentOf('two', { purpose: 'model-list', method: 'GET', replaced: {} }));
    await log.conclude(second, { result: 'failed', status: undefined, receivedBytes: 0, milliseconds: 3.7 });
    await log.close();
    const entries = await entriesOf(log);
    expect(entries.map(({ time: _, ...rest }) => rest)).toEqual([
      { kind: 'intent', index: 0, ...intentOf('one') },
      { kind: 'refused', index: 1, ...refusal },
      { kind: 'outcome', index: 2, intent: 0, ...answered },
      {
        kind: 'intent',
        index: 3,
        ...intentOf('two', { purpose: 'model-list', method: 'GET', replaced: {} }),
      },
      {
        kind: 'outcome',
        index: 4,
        intent: 3,
        result: 'failed',
        status: undefined,
        receivedBytes: 0,
        milliseconds: 4,
      },
    ]);
    for (const { time } of entries) expect(Math.abs(Date.parse(time) - Date.now())).toBeLessThan(20_000);
    expect(log.head().size).toBe(5);
    expect(await place.verify()).toMatchObject({
      defects: [],
      intents: 2,
      refusals: 1,
      unfinished: [],
      unsigned: 0,
    });
  });

  it('is for its owner alone', async () => {
    const place = testLog();
    await place.send('a');
    const { folder } = place.location;
    expect((await readdir(folder)).sort()).toEqual(['entries.jsonl', 'head.json', 'key', 'pinned-head.json']);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const name of await readdir(folder)) expect(statSync(`${folder}/${name}`).mode & 0o777).toBe(0o600);
  });

  it('goes on where the last run stopped', async () => {
    const place = testLog();
    await place.send('a');
    const log = await place.open();
    expect(await log.intend(intentOf('b'))).toEqual({ index: 2 });
    expect((await place.verify()).unfinished).toEqual([2]);
  });

  it('has room for names, not for texts in their places', async () => {
    const place = testLog();
    const log = await place.open();
    await log.intend(intentOf('a', { model: 'm'.repeat(5000) }));
    expect(place.lines()[0]!.length).toBeLessThan(1000);
  });

  it('takes each outcome once', async () => {
    const log = await testLog().open();
    const reference = await log.intend(intentOf('a'));
    await log.conclude(reference, answered);
    await expect(log.conclude(reference, answered)).rejects.toThrow('concluded already');
  });

  it('writes what comes at the same time together: 200 intents wait for the disk twice', async () => {
    const place = testLog();
    const log = await place.open();
    const handle = await open(place.location.head);
    const sync = vi.spyOn(Object.getPrototypeOf(handle), 'sync');
    try {
      const references = await Promise.all(
        Array.from({ length: 200 }, (_, n) => log.intend(intentOf(`${n}`))),
      );
      // The entries', and the head's, which nobody waits for.
      expect(sync.mock.calls.length).toBeLessThanOrEqual(2);
      expect(references.map(({ index }) => index)).toEqual([...Array(200).keys()]);
    } finally {
      sync.mockRestore();
      await handle.close();
    }
    await log.close();
    expect((await place.verify()).defects).toEqual([]);
  });

  it('is shared by who opened it at the same time', async () => {
    const place = testLog();
    const logs = await Promise.all([place.open(), place.open(), place.open()]);
    const one = async (n: number) => {
      const log = logs[n % 3]!;
      await log.conclude(await log.intend(intentOf(`${n}`)), answered);
    };
    await Promise.all(Array.from({ length: 60 }, (_, n) => one(n)));
    await Promise.all(logs.map((log) => log.close()));
    const { defects, intents, unfinished, unsigned } = await place.verify();
    expect({ defects, intents, unfinished, unsigned }).toEqual({
      defects: [],
      intents: 60,
      unfinished: [],
      unsigned: 0,
    });
  });
});

describe('bytes of a day', () => {
  it('are those of intents alone, of all who write', async () => {
    const place = testLog();
    const [one, two] = [await place.open(), await place.open()];
    const now = new Date();
    expect(await one.sentToday(now)).toBe(0);
    await one.conclude(await one.intend(intentOf('12345')), answered);
    await one.refuse(refusal);
    await two.intend(intentOf('123'));
    expect([await one.sentToday(now), await two.sentToday(now)]).toEqual([8, 8]);
    await one.intend(intentOf('1'));
    expect([await one.sentToday(now), await two.sentToday(now)]).toEqual([9, 9]);
    expect(await two.sentToday(new Date(now.getTime() + 24 * 60 * 60 * 1000))).toBe(0);
    expect(await Promise.all([1, 2, 3].map(() => one.sentToday(now)))).toEqual([9, 9, 9]);
  });

  it('are found at the end of a long log, with a clock that was wrong for a while', async () => {
    const place = testLog();
    const { file } = await openLog(place.location, async () => undefined);
    const write = (count: number, time: string) =>
      withFileLock(place.location.lock, async (lock) => {
        const line = (index: number) =>
          lineOf({ kind: 'intent', ...intentOf('1234567890'), index, time: new Date(time).toISOString() });
        await file.append(Array<typeof line>(count).fill(line), lock);
        await file.sealHead();
      });
    await write(3000, '2026-03-01T10:00:00Z');
    await write(700, '2026-03-02T00:00:00Z');
    await write(100, '2020-01-01T00:00:00Z');
    await write(700, '2026-03-02T23:59:59.999Z');
    const log = await place.open();
    expect(await log.sentToday(new Date('2026-03-02T12:00:00Z'))).toBe(14_000);
    expect(await log.sentToday(new Date('2026-03-01T12:00:00Z'))).toBe(30_000);
    expect(await log.sentToday(new Date('2026-03-03T00:00:00Z'))).toBe(0);
  });
});

describe('the key', () => {
  it('is missed', async () => {
    const place = testLog();
    await place.send('a');
    rmSync(place.location.key);
    expect(await failureOf(place.open())).toMatchObject({ code: 'RECEIPTS_KEY_MISSING' });
    expect(await failureOf(place.verify())).toMatchObject({ code: 'RECEIPTS_KEY_MISSING' });
  });

  it('is that of this log', async () => {
    const [place, other] = [testLog(), testLog()];
    await place.send('a');
    await other.send('a');
    copyFileSync(other.location.key, place.location.key);
    expect(await failureOf(place.open())).toMatchObject({ code: 'RECEIPTS_DAMAGED' });
  });

  it('is in the keychain where there is one, with the newest head', async () => {
    const kept = new Map<string, string>();
    const place = testLog(memoryKeychain(kept));
    await place.send('a', 'b');
    expect((await readdir(place.location.folder)).sort()).toEqual(['entries.jsonl', 'head.json']);
    expect([...kept.keys()].map((account) => account.replace(/[\da-f]{32}$/, '…')).sort()).toEqual([
      'receipts-head-…',
      'receipts-key-…',
    ]);
    expect(await place.verify()).toMatchObject({
      defects: [],
      keyPlace: 'keychain',
      pinned: { head: { size: 4 }, isConsistent: true },
    });
  });

  it('in the keychain tells that the whole log was taken away', async () => {
    const place = testLog(memoryKeychain());
    await place.send('a');
    rmSync(place.location.folder, { recursive: true });
    expect(await failureOf(place.open())).toMatchObject({ code: 'RECEIPTS_DAMAGED' });
    expect((await place.verify()).defects).toEqual([
      'the log is gone: the head pinned in the keychain has 2 entries',
    ]);
  });

  it('goes into a file where the keychain refuses', async () => {
    const locked = { ...memoryKeychain(), set: () => Promise.reject(new Error('locked')) };
    const place = testLog(locked);
    await place.send('a');
    expect(await place.verify()).toMatchObject({ defects: [], keyPlace: 'file' });
  });
});
