import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { fillUp } from './fill-up.ts';
import { killWhileWriting } from './kill-rounds.ts';
import { testLog } from './log-parts.ts';

const script = join(import.meta.dirname, 'send-requests.ts');

it('has one receipt and one outcome for each of 1,000 concurrent requests of three processes', async () => {
  const place = testLog();
  const shares = [334, 333, 333];
  const processes = shares.map((count, n) => {
    const argv = ['--import', 'tsx', script, place.env.XDG_DATA_HOME, `p${n}`, `${count}`];
    const child = spawn(process.execPath, argv, { stdio: ['pipe', 'pipe', 'inherit'] });
    return {
      child,
      lines: createInterface(child.stdout)[Symbol.asyncIterator](),
      ended: once(child, 'exit'),
    };
  });
  for (const { lines } of processes) expect((await lines.next()).value).toBe('ready');
  for (const { child } of processes) child.stdin.write('go\n');
  for (const { lines } of processes) expect((await lines.next()).value).toBe('done');
  for (const { ended } of processes) expect(await ended).toEqual([0, null]);

  const outcomes = new Map<number, number[]>();
  const models: string[] = [];
  for await (const entry of (await place.open()).entries()) {
    if (entry.kind === 'intent') {
      models.push(entry.model);
      outcomes.set(entry.index, []);
    } else if (entry.kind === 'outcome') outcomes.get(entry.intent)!.push(entry.index);
  }
  const expected = shares.flatMap((count, n) => Array.from({ length: count }, (_, each) => `p${n}-${each}`));
  expect(models.sort()).toEqual(expected.sort());
  expect([...outcomes.values()].filter(({ length }) => length !== 1)).toEqual([]);
  expect(await place.verify()).toMatchObject({
    defects: [],
    intents: 1000,
    unfinished: [],
    unsigned: 0,
    head: { size: 2000 },
    pinned: { head: { size: 2000 } },
  });
}, 60_000);

it.skipIf(process.platform === 'win32')(
  'is whole when the disk is full, and has all that was sent',
  async () => {
    await fillUp(testLog(), { kilobytes: 16 });
  },
  60_000,
);

it('is whole whenever a process is killed, and has all that it had leave to send', async () => {
  await killWhileWriting(5);
}, 60_000);
