import { appendFileSync, copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { failureOf } from '../../support/failure-of.ts';
import { testLog } from './log-parts.ts';
import { intentOf } from './some-receipts.ts';

describe('after a crash', () => {
  const half = '{"kind":"intent","index":4,"ti';

  it('cuts off a line without its end, and nothing else', async () => {
    const place = testLog();
    await place.send('a', 'b');
    const before = readFileSync(place.location.entries);
    appendFileSync(place.location.entries, half);
    expect(await place.verify()).toMatchObject({ defects: [], unsigned: 0 });
    const log = await place.open();
    expect(readFileSync(place.location.entries)).toEqual(before);
    expect(await log.intend(intentOf('c'))).toEqual({ index: 4 });
  });

  it('cuts it off, too, when another process has left it meanwhile', async () => {
    const place = testLog();
    const log = await place.open();
    await log.intend(intentOf('a'));
    appendFileSync(place.location.entries, half);
    expect(await log.intend(intentOf('b'))).toEqual({ index: 1 });
    expect((await place.verify()).defects).toEqual([]);
  });

  it('signs entries that were written and not signed', async () => {
    const place = testLog();
    await place.send('a');
    copyFileSync(place.location.head, `${place.location.head}.old`);
    await place.send('b', 'c');
    const lines = place.lines();
    copyFileSync(`${place.location.head}.old`, place.location.head);
    expect(await place.verify()).toMatchObject({ defects: [], unsigned: 4 });
    await place.open();
    expect(place.lines()).toEqual(lines);
    expect(await place.verify()).toMatchObject({ defects: [], unsigned: 0, head: { size: 6 } });
  });

  it('signs none that are not the pinned ones', async () => {
    const place = testLog();
    await place.send('a');
    copyFileSync(place.location.head, `${place.location.head}.old`);
    await place.send('b', 'c');
    copyFileSync(`${place.location.head}.old`, place.location.head);
    const lines = place.lines();
    place.setLines(
      lines.map((line, index) => (index === 2 ? line.replace('some-model', 'same-model') : line)),
    );
    expect(await failureOf(place.open())).toMatchObject({ code: 'RECEIPTS_DAMAGED' });
    expect((await place.verify()).defects).toHaveLength(1);
  });

  it('begins once more when nothing but a key was left', async () => {
    const place = testLog();
    await place.send();
    for (const file of [place.location.head, place.location.pinned]) rmSync(file, { force: true });
    await place.send('a');
    expect((await place.verify()).defects).toEqual([]);
  });

  it('gives leave for what is on the disk when its head cannot be signed, and then for nothing until it can', async () => {
    const place = testLog();
    await place.send('a');
    const log = await place.open();
    const inTheWay = `${place.location.head}.next`;
    mkdirSync(inTheWay);
    await log.intend(intentOf('b'));
    expect(await failureOf(log.intend(intentOf('c')))).toMatchObject({ code: 'WRITE_FAILED' });
    expect(await place.verify()).toMatchObject({ defects: [], head: { size: 2 }, unsigned: 1 });
    rmSync(inTheWay, { recursive: true });
    expect(await log.intend(intentOf('d'))).toEqual({ index: 3 });
    await log.close();
    expect(await place.verify()).toMatchObject({ defects: [], head: { size: 4 }, unsigned: 0 });
  });
});
