import type { Dirent } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { IgnoreRules } from './ignore-rules.ts';
import { pathExists } from './path-exists.ts';
import { headLength, looksBinary, looksGenerated } from './source-content.ts';

/** Larger files are left out: nobody writes them, and a model could not read them. In bytes. */
export const largestFile = 1024 * 1024;

/** Files looked into at once. */
const concurrency = 16;

/**
 * The text files below a folder that a person may have written: regular files, not ignored by `.gitignore`,
 * `.git/info/exclude` or `.ppagentignore`, at most `largestFile` long, not binary, generated or minified. Links are
 * never followed, and nested repositories are left alone.
 *
 * @returns paths relative to `root`, with `/`, sorted by code unit
 * @throws PpagentError PATH_NOT_FOUND when there is no such folder
 */
export async function listFiles(root: string): Promise<string[]> {
  const candidates = await listAllFiles(root);
  const kept: string[] = [];
  for (let start = 0; start < candidates.length; start += concurrency) {
    const batch = candidates.slice(start, start + concurrency);
    const wanted = await Promise.all(batch.map((path) => isWrittenText(join(root, path))));
    kept.push(...batch.filter((_path, index) => wanted[index]));
  }
  return kept;
}

/**
 * As `listFiles`, whatever the files hold and however large they are.
 *
 * @throws PpagentError PATH_NOT_FOUND when there is no such folder
 */
export async function listAllFiles(root: string): Promise<string[]> {
  const files: string[] = [];
  await walk(root, '', await IgnoreRules.atRoot(root), files);
  return files.sort();
}

async function walk(root: string, folder: string, rules: IgnoreRules, files: string[]): Promise<void> {
  for (const entry of await entriesOf(root, folder)) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isFile() && !rules.ignores(path)) files.push(path);
    if (!entry.isDirectory() || rules.ignores(`${path}/`)) continue;
    if (await pathExists(join(root, path, '.git'))) continue;
    await walk(root, path, await rules.enter(root, path), files);
  }
}

/** A folder below the root that cannot be read holds nothing for us. */
async function entriesOf(root: string, folder: string): Promise<Dirent[]> {
  try {
    return await readdir(join(root, folder), { withFileTypes: true });
  } catch (cause) {
    if (folder !== '') return [];
    throw new PpagentError('PATH_NOT_FOUND', `cannot read the folder ${root}`, { cause });
  }
}

async function isWrittenText(path: string): Promise<boolean> {
  try {
    const file = await open(path);
    try {
      if ((await file.stat()).size > largestFile) return false;
      const { buffer, bytesRead } = await file.read(Buffer.alloc(headLength), 0, headLength, 0);
      const head = buffer.subarray(0, bytesRead);
      return !looksBinary(head) && !looksGenerated(head);
    } finally {
      await file.close();
    }
  } catch {
    return false;
  }
}
