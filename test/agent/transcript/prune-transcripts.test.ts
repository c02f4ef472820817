import { existsSync, mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pruneTranscripts } from '../../../src/agent/transcript/prune-transcripts.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 20);

/** @param ages in days, by path */
function folderOf(ages: Readonly<Record<string, number>>, bytes = 100): string {
  const folder = temporaryFolder();
  writeFiles(folder, Object.fromEntries(Object.keys(ages).map((path) => [path, 'x'.repeat(bytes)])));
  for (const [path, age] of Object.entries(ages)) {
    utimesSync(join(folder, path), new Date(now - age * day), new Date(now - age * day));
  }
  return folder;
}

const left = (folder: string) => (readdirSync(folder, { recursive: true }) as string[]).sort();

it('keeps what is young enough, of every repository', async () => {
  const folder = folderOf({ 'a/1.jsonl': 29, 'a/2.jsonl': 31, 'b/3.jsonl': 400 });
  await pruneTranscripts(folder, { days: 30, bytes: 1e9 }, now);
  expect(left(folder)).toEqual(['a', 'a/1.jsonl']);
});

it('keeps the youngest that fit, of all repositories together', async () => {
  const folder = folderOf({ 'a/1.jsonl': 1, 'a/2.jsonl': 3, 'b/3.jsonl': 2, 'b/4.jsonl': 4 });
  await pruneTranscripts(folder, { days: 30, bytes: 250 }, now);
  expect(left(folder)).toEqual(['a', 'a/1.jsonl', 'b', 'b/3.jsonl']);
});

it('touches nothing that is no transcript, nor what links lead to', async () => {
  const folder = folderOf({ 'a/notes.txt': 400, 'stray.jsonl': 400 });
  const elsewhere = folderOf({ 'x/old.jsonl': 400 });
  symlinkSync(join(elsewhere, 'x'), join(folder, 'b'));
  symlinkSync(join(elsewhere, 'x/old.jsonl'), join(folder, 'a/linked.jsonl'));
  mkdirSync(join(folder, 'a/folder.jsonl'));
  await pruneTranscripts(folder, { days: 30, bytes: 10 }, now);
  expect(left(elsewhere)).toEqual(['x', 'x/old.jsonl']);
  expect(left(folder)).toEqual(expect.arrayContaining(['a/notes.txt', 'stray.jsonl', 'a/linked.jsonl', 'b']));
});

it('does nothing where there are none', async () => {
  await pruneTranscripts(join(temporaryFolder(), 'transcripts'));
  const file = join(temporaryFolder({ file: '' }), 'file');
  await pruneTranscripts(file);
  expect(existsSync(file)).toBe(true);
  writeFileSync(file, 'still writable');
});
