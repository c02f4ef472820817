import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { failureOf } from '../../support/failure-of.ts';
import { type TestLog, testLog } from './log-parts.ts';
import { intentOf } from './some-receipts.ts';

/** Even by those who may read everything. */
function makeUnreadable(file: string): void {
  rmSync(file);
  mkdirSync(file);
}

describe('a log that is not as it was written', () => {
  const damages: readonly (readonly [string, (place: TestLog) => void])[] = [
    ['its head is gone', ({ location }) => rmSync(location.head)],
    ['its entries are gone', ({ location }) => rmSync(location.entries)],
    ['the last entry is gone', (place) => place.setLines(place.lines().slice(0, -1))],
    ['an entry is gone', (place) => place.setLines(place.lines().toSpliced(1, 1))],
    ['an entry is doubled', (place) => place.setLines(place.lines().toSpliced(1, 0, place.lines()[1]!))],
    [
      'the last newline is gone',
      ({ location }) => truncateSync(location.entries, statSync(location.entries).size - 1),
    ],
    ['a line was added', ({ location }) => appendFileSync(location.entries, 'x\n')],
    ['a byte is another', (place) => place.setLines(place.lines().map((line) => line.replace('fix', 'fax')))],
    ['the head is no head', ({ location }) => writeFileSync(location.head, '{}\n[]\n')],
    ['its entries cannot be read', ({ location }) => makeUnreadable(location.entries)],
    ['its head cannot be read', ({ location }) => makeUnreadable(location.head)],
    ['its pinned head cannot be read', ({ location }) => makeUnreadable(location.pinned)],
    ['the pinned head is no head', ({ location }) => writeFileSync(location.pinned, 'null\n')],
  ];

  it.each(damages)('is not opened: %s', async (_, damage) => {
    const place = testLog();
    await place.send('a', 'b');
    damage(place);
    expect(await failureOf(place.open())).toMatchObject({ code: 'RECEIPTS_DAMAGED' });
  });

  const whileOpen: readonly (readonly [string, (place: TestLog) => void])[] = [
    ['cut off', (place) => place.setLines(place.lines().slice(0, -1))],
    ['gone', ({ location }) => rmSync(location.entries)],
    ['set back to nothing', ({ location }) => writeFileSync(location.entries, '')],
    [
      'longer by a line that nobody signed and that is no entry',
      ({ location }) => appendFileSync(location.entries, 'x\n'),
    ],
  ];

  it.each(whileOpen)('takes nothing more: %s', async (_, damage) => {
    const place = testLog();
    const log = await place.open();
    await log.intend(intentOf('a'));
    damage(place);
    for (const body of ['b', 'c']) {
      expect(await failureOf(log.intend(intentOf(body)))).toMatchObject({ code: 'RECEIPTS_DAMAGED' });
    }
  });

  it('takes nothing more when its folder is gone', async () => {
    const place = testLog();
    const log = await place.open();
    await log.intend(intentOf('a'));
    // Its head is signed after the intent is acknowledged: that may come in between.
    await rm(place.location.folder, { recursive: true, maxRetries: 10 });
    expect(await failureOf(log.intend(intentOf('b')))).toMatchObject({ code: 'WRITE_FAILED' });
  });

  it('takes nothing more when another log is put in its place while it is open', async () => {
    const [place, other] = [testLog(), testLog()];
    const log = await place.open();
    await log.intend(intentOf('a'));
    await other.send('b', 'c');
    copyFileSync(other.location.entries, place.location.entries);
    copyFileSync(other.location.head, place.location.head);
    expect(await failureOf(log.intend(intentOf('b')))).toMatchObject({ code: 'RECEIPTS_DAMAGED' });
  });
});
