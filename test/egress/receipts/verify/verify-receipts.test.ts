import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { receiptsKind } from '../../../../src/egress/receipts/receipts-location.ts';
import { isConsistent } from '../../../../src/egress/signed-log/merkle/consistency-proof.ts';
import { rootByInclusion } from '../../../../src/egress/signed-log/merkle/inclusion-proof.ts';
import { headIn, type SignedTreeHead } from '../../../../src/egress/signed-log/tree-head.ts';
import { failureOf } from '../../../support/failure-of.ts';
import { memoryKeychain } from '../../credentials/memory-keychain.ts';
import { hex, treeHash } from '../../signed-log/merkle/known-trees.ts';
import { type TestLog, testLog } from '../log-parts.ts';
import { answered, intentOf, refusal } from '../some-receipts.ts';

const bytesOf = (text: string) => Buffer.from(text, 'hex');

/** The newest head, kept as somebody would who exported it. */
function exportedHead({ location }: TestLog): SignedTreeHead {
  return headIn(readFileSync(location.head, 'utf8').split(/(?<=\n)/)[0]!, receiptsKind)!;
}

/** Copies of all files of a log, to be put back later. */
function backUp({ location }: TestLog): () => void {
  const copy = `${location.folder}-copy`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(location.folder, copy, { recursive: true });
  return () => {
    rmSync(location.folder, { recursive: true });
    mkdirSync(location.folder, { mode: 0o700 });
    cpSync(copy, location.folder, { recursive: true });
  };
}

describe('verifyLog', () => {
  it('finds nothing where there is no log', async () => {
    expect(await testLog().verify()).toMatchObject({ defects: [], head: undefined, intents: 0 });
  });

  it('finds nothing wrong with a new log, and with one of many entries', async () => {
    const place = testLog();
    await (await place.open()).close();
    expect(await place.verify()).toMatchObject({ defects: [], head: { size: 0 } });
    await place.send(...Array.from({ length: 21 }, (_, n) => `${n}`));
    expect(await place.verify()).toMatchObject({ defects: [], head: { size: 42 }, intents: 21 });
    const lines = place.lines().map((line) => Buffer.from(line));
    expect(exportedHead(place).root).toBe(hex(treeHash(lines)));
  });

  it('lists what has no outcome, without calling that damage', async () => {
    const place = testLog();
    const log = await place.open();
    await log.intend(intentOf('a'));
    await log.conclude(await log.intend(intentOf('b')), answered);
    await log.intend(intentOf('c'));
    expect(await place.verify()).toMatchObject({ defects: [], unfinished: [0, 3] });
  });

  it('shows that one entry is in the log, so that others can check it', async () => {
    const place = testLog();
    await place.send('a', 'b', 'c', 'd', 'e');
    const { root, size } = exportedHead(place);
    for (const index of [0, 4, 9]) {
      const { inclusion, defects } = await place.verify({ entry: index });
      expect(defects).toEqual([]);
      expect(inclusion!.entry).toBe(place.lines()[index]);
      const leaf = createHash('sha256').update(Buffer.of(0)).update(inclusion!.entry).digest();
      expect(inclusion!.leaf).toBe(hex(leaf));
      const path = inclusion!.path.map(bytesOf);
      expect(hex(rootByInclusion({ leaf, index, size, path })!)).toBe(root);
    }
    expect(await failureOf(place.verify({ entry: 10 }))).toMatchObject({ code: 'USAGE' });
  });

  it('shows that the log continues a head that was exported, so that others can check it', async () => {
    const place = testLog();
    await place.send('a', 'b');
    const older = exportedHead(place);
    await place.send('c', 'd', 'e');
    const newer = exportedHead(place);
    const { reference, defects } = await place.verify({ reference: { head: older, name: 'old.json' } });
    expect(defects).toEqual([]);
    expect(reference!.isConsistent).toBe(true);
    const [one, two] = [older, newer].map(({ size, root }) => ({ size, root: bytesOf(root) }));
    expect(isConsistent(one!, two!, reference!.proof.map(bytesOf))).toBe(true);
  });
});

describe('verifyLog on a log that was changed', () => {
  it('names the place', async () => {
    const place = testLog();
    await place.send('a', 'b', 'c');
    const lines = place.lines();
    const defectsOf = async (changed: readonly string[]) => {
      place.setLines(changed);
      return (await place.verify()).defects;
    };
    expect(await defectsOf(lines)).toEqual([]);
    const replaced = lines.map((line) => line.replace('"email":2', '"email":0'));
    expect(await defectsOf(replaced)).toEqual(
      expect.arrayContaining([
        'entries 0 to 3 are not what was signed',
        'entries 4 to 5 are not what was signed',
      ]),
    );
    expect(await defectsOf(lines.with(5, lines[5]!.replace('512', '513')))).toEqual(
      expect.arrayContaining(['entries 4 to 5 are not what was signed']),
    );
    expect(await defectsOf(lines.with(3, 'x'))).toContain('line 4 is no entry');
    expect(await defectsOf(lines.toSpliced(2, 1))).toEqual(
      expect.arrayContaining([
        'line 3 holds entry 3 where entry 2 belongs',
        'entry 3 is the outcome of entry 2, which is no request before it',
        '1 of 6 signed entries are gone',
      ]),
    );
    expect(await defectsOf(lines.with(2, lines[4]!).with(4, lines[2]!))).toContain(
      'line 3 holds entry 4 where entry 2 belongs',
    );
    expect(await defectsOf(lines.toSpliced(2, 0, lines[1]!))).toContain(
      'entry 1 is a second outcome of entry 0',
    );
  });

  it('notices every line that is left out, doubled or exchanged for another', async () => {
    const place = testLog();
    await place.send('a', 'b', 'c', 'd');
    const lines = place.lines();
    const changes = lines.flatMap((line, one) => [
      lines.toSpliced(one, 1),
      lines.toSpliced(one, 0, line),
      ...lines.slice(one + 1).map((other, rest) => lines.with(one, other).with(one + 1 + rest, line)),
    ]);
    expect(changes).toHaveLength(8 + 8 + 28);
    for (const changed of changes) {
      place.setLines(changed);
      expect((await place.verify()).defects).not.toEqual([]);
    }
  });

  it('notices every byte that is another, in every file', async () => {
    const place = testLog();
    const log = await place.open();
    await log.conclude(await log.intend(intentOf('a')), answered);
    await log.refuse(refusal);
    await log.close();
    const { entries, head, key, pinned } = place.location;
    const unnoticed: string[] = [];
    let changes = 0;
    for (const file of [entries, head, key, pinned]) {
      const content = readFileSync(file);
      for (let offset = 0; offset < content.length; offset++) {
        const changed = Buffer.from(content);
        changed[offset]! ^= 1 + (offset % 255);
        writeFileSync(file, changed);
        changes += 1;
        if (await isWhole(place)) unnoticed.push(`${file} ${offset}`);
      }
      writeFileSync(file, content);
    }
    expect(unnoticed).toEqual([]);
    expect(changes).toBeGreaterThan(1500);
    expect(await isWhole(place)).toBe(true);
  }, 120_000);

  it('notices every place where the entries, the head or the pinned head are cut off', async () => {
    const place = testLog();
    await place.send('a');
    for (const file of [place.location.entries, place.location.head, place.location.pinned]) {
      const content = readFileSync(file);
      for (let length = 0; length < content.length; length += 7) {
        writeFileSync(file, content.subarray(0, length));
        expect(await isWhole(place)).toBe(false);
      }
      writeFileSync(file, content);
    }
    expect(await isWhole(place)).toBe(true);
  });
});

async function isWhole(place: TestLog): Promise<boolean> {
  try {
    return (await place.verify()).defects.length === 0;
  } catch (error) {
    expect(error).toMatchObject({ exitCode: 7 });
    return false;
  }
}

describe('verifyLog on a log that was set back', () => {
  it('notices it by the head in the keychain', async () => {
    const place = testLog(memoryKeychain());
    await place.send('a', 'b');
    const setBack = backUp(place);
    await place.send('c');
    setBack();
    expect((await place.verify()).defects).toEqual([
      'the head pinned in the keychain has 6 entries and the log 4: it was cut off or set back',
    ]);
    expect(await failureOf(place.open())).toMatchObject({ code: 'RECEIPTS_DAMAGED' });
  });

  it('notices it by the pinned file where that was forgotten', async () => {
    const place = testLog();
    await place.send('a', 'b');
    const { entries, head } = place.location;
    for (const file of [entries, head]) copyFileSync(file, `${file}.old`);
    await place.send('c');
    for (const file of [entries, head]) copyFileSync(`${file}.old`, file);
    expect((await place.verify()).defects).toEqual([
      'the pinned head has 6 entries and the log 4: it was cut off or set back',
    ]);
  });

  it('notices it by an exported head alone where all files were set back, and goes on otherwise', async () => {
    const place = testLog();
    await place.send('a', 'b');
    const setBack = backUp(place);
    await place.send('c');
    const head = exportedHead(place);
    setBack();
    expect((await place.verify()).defects).toEqual([]);
    const reference = { head, name: 'kept.json' };
    expect((await place.verify({ reference })).defects).toEqual([
      'kept.json has 6 entries and the log 4: it was cut off or set back',
    ]);
    await place.send('another');
    expect((await place.verify()).defects).toEqual([]);
    expect((await place.verify({ reference })).defects).toEqual([
      `kept.json, of ${head.time}, has other entries than the first 6 of the log: some were changed`,
    ]);
  });

  it('notices a new log in place of the old one, and a head that nobody signed', async () => {
    const place = testLog();
    await place.send('a');
    const head = exportedHead(place);
    const forged = { ...head, time: '2026-01-01T00:00:00.000Z' };
    expect((await place.verify({ reference: { head: forged, name: 'kept.json' } })).defects).toEqual([
      'kept.json is not as it was signed',
    ]);
    rmSync(place.location.folder, { recursive: true });
    expect((await place.verify({ reference: { head, name: 'kept.json' } })).defects).toEqual([
      'the log is gone: kept.json has 2 entries',
    ]);
    await place.send('b');
    expect((await place.verify({ reference: { head, name: 'kept.json' } })).defects).toContain(
      'kept.json is one of another log: the key is another',
    );
  });
});
