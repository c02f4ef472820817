import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, copyFile, link, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from '../../config/files/sync-folder.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { resolveInside } from './resolve-inside.ts';

export interface FileChange {
  /** Relative to the root. */
  readonly path: string;
  /** The content that the change was made from. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** A change on its way: the file itself, what it becomes, and what it was, side by side in one folder. */
interface StagedChange {
  readonly change: FileChange;
  readonly target: string;
  readonly replacement: string;
  readonly backup: string;
}

/**
 * Writes changes to a working tree: all of them or none, and each file is at every moment either the old one or the new
 * one, whatever stops the program.
 *
 * @throws PpagentError PATH_OUTSIDE_REPOSITORY, PATH_NOT_FOUND; FILE_CHANGED when a file is not what the change was
 * made from; WRITE_FAILED when it is read-only or cannot be written. The tree is then as it was, or the message says
 * where the old files are.
 */
export async function applyChanges(root: string, changes: readonly FileChange[]): Promise<void> {
  const staged: StagedChange[] = [];
  const replaced: StagedChange[] = [];
  try {
    const tag = `ppagent-${randomBytes(6).toString('hex')}`;
    for (const change of changes) {
      const target = await writableTarget(root, change, staged);
      const beside = join(dirname(target), `.${basename(target)}.${tag}`);
      const item = { change, target, replacement: `${beside}.new`, backup: `${beside}.old` };
      staged.push(item);
      await stage(item);
    }
    for (const item of staged) {
      await requireUnchanged(item.target, item.change);
      replaced.push(item);
      await rename(item.replacement, item.target);
    }
    await syncFolders(staged);
  } catch (error) {
    const lost = await rollBack(replaced);
    await removeBeside(staged.filter((item) => !lost.includes(item)));
    if (lost.length > 0) throw notRolledBack(lost, error);
    throw asWriteError(error);
  }
  await removeBeside(staged);
}

async function removeBeside(staged: readonly StagedChange[]): Promise<void> {
  const paths = staged.flatMap(({ replacement, backup }) => [replacement, backup]);
  // What cannot be removed is a leftover, not a reason to say that the change failed.
  await Promise.all(paths.map((path) => rm(path, { force: true }).catch(() => {})));
}

function notRolledBack(lost: readonly StagedChange[], cause: unknown): PpagentError {
  const places = lost.map(({ change, backup }) => `${change.path} is kept as ${backup}`).join('; ');
  return new PpagentError('WRITE_FAILED', `a change failed half-way and could not be taken back: ${places}`, {
    remedy: 'Move the kept files back by hand.',
    cause,
  });
}

async function writableTarget(
  root: string,
  change: FileChange,
  staged: readonly StagedChange[],
): Promise<string> {
  const target = await resolveInside(root, change.path);
  if (staged.some((other) => other.target === target)) {
    throw new PpagentError('WRITE_FAILED', `${change.path} is changed twice at once`);
  }
  const stats = await stat(target).catch(() => undefined);
  if (!stats?.isFile()) throw new PpagentError('PATH_NOT_FOUND', `${change.path} is not a file`);
  await requireWritable(target, change.path);
  await requireWritable(dirname(target), `the folder of ${change.path}`);
  await requireUnchanged(target, change);
  return target;
}

/** Root may write anything; a file that nobody may write is left alone all the same. */
async function requireWritable(path: string, name: string): Promise<void> {
  const { mode } = await stat(path);
  try {
    await access(path, constants.W_OK);
    if ((mode & 0o222) !== 0) return;
  } catch {
    // Said below.
  }
  throw new PpagentError('WRITE_FAILED', `${name} is read-only`, {
    remedy: 'Make it writable, or apply the printed diff yourself; nothing was changed.',
  });
}

async function requireUnchanged(target: string, { path, before }: FileChange): Promise<void> {
  if (!(await readFile(target)).equals(before)) {
    throw new PpagentError('FILE_CHANGED', `${path} was edited while ppagent was at work`);
  }
}

async function stage({ change, target, replacement, backup }: StagedChange): Promise<void> {
  const { mode, uid, gid } = await stat(target);
  const file = await open(replacement, 'wx', 0o600);
  try {
    await file.writeFile(change.after);
    // The owner first: changing it takes away set-id bits.
    await file.chown(uid, gid).catch(() => {});
    await file.chmod(mode & 0o7777);
    await file.sync();
  } finally {
    await file.close();
  }
  // A second name costs no space, so that going back works on a full disk.
  await link(target, backup).catch(() => copyFile(target, backup, constants.COPYFILE_FICLONE));
}

/** Puts the old files back; gives those for which that failed. */
async function rollBack(replaced: readonly StagedChange[]): Promise<readonly StagedChange[]> {
  const lost: StagedChange[] = [];
  for (const item of replaced) await rename(item.backup, item.target).catch(() => lost.push(item));
  await syncFolders(replaced);
  return lost;
}

/** A rename lasts once its folder is on disk. */
async function syncFolders(staged: readonly StagedChange[]): Promise<void> {
  for (const folder of new Set(staged.map(({ target }) => dirname(target)))) await syncFolder(folder);
}

function asWriteError(error: unknown): unknown {
  if (PpagentError.is(error)) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  const causes: Record<string, string> = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EFBIG: 'the file is larger than allowed',
    EROFS: 'the file system is read-only',
  };
  return new PpagentError('WRITE_FAILED', `the change could not be written: ${causes[code] ?? message}`, {
    cause: error,
  });
}
