import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { copyTree } from './copy-tree.ts';
import { resolveInside } from './resolve-inside.ts';

/** A copy of a working tree in which a candidate is tried. */
export interface Workspace {
  /** The copy's folder, with links resolved; it has the name of the original. */
  readonly root: string;
  /**
   * Writes a file of the copy; its mode stays.
   *
   * @throws PpagentError PATH_OUTSIDE_REPOSITORY
   */
  write(path: string, content: Uint8Array | string): Promise<void>;
  /** Takes back what `write` did to a file. */
  restore(path: string): Promise<void>;
  /** Removes the copy. May be called again. */
  dispose(): Promise<void>;
}

/**
 * Copies what tests need of a folder, in a git repository or not, to a temporary place: files as they are in the
 * working tree, ignored ones where they are small; dependencies as links. It goes when it is disposed of, when `signal`
 * is aborted, and when the process exits.
 */
export async function createWorkspace(
  repositoryRoot: string,
  { signal }: { readonly signal: AbortSignal },
): Promise<Workspace> {
  signal.throwIfAborted();
  const original = await realpath(repositoryRoot);
  const holder = await realpath(await mkdtemp(join(tmpdir(), 'ppagent-')));
  const root = join(holder, basename(original) || 'root');
  const onExit = () => rmSync(holder, { recursive: true, force: true });
  const onAbort = () => void removeTree(holder).catch(() => {});
  const dispose = async () => {
    signal.removeEventListener('abort', onAbort);
    await removeTree(holder);
    process.removeListener('exit', onExit);
  };
  process.once('exit', onExit);
  try {
    await mkdir(root);
    await copyTree({ original, copy: root }, signal);
    signal.throwIfAborted();
  } catch (error) {
    await dispose();
    throw error;
  }
  signal.addEventListener('abort', onAbort, { once: true });
  return { root, dispose, ...fileAccess(root) };
}

function fileAccess(root: string): Pick<Workspace, 'write' | 'restore'> {
  /** By real path, what was there before the first write; undefined where nothing was. */
  const originals = new Map<string, Buffer | undefined>();
  return {
    async write(path, content) {
      const target = await resolveInside(root, path);
      if (!originals.has(target)) originals.set(target, await readIfThere(target));
      await replaceFile(target, content);
    },
    async restore(path) {
      const target = await resolveInside(root, path);
      if (!originals.has(target)) return;
      const content = originals.get(target);
      originals.delete(target);
      if (content === undefined) await rm(target, { force: true });
      else await replaceFile(target, content);
    },
  };
}

/** By rename, so that a read-only file is no obstacle and a program that still runs keeps what it opened. */
async function replaceFile(target: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const mode = await stat(target).then(
    (stats) => stats.mode & 0o7777,
    () => undefined,
  );
  const beside = join(dirname(target), `.ppagent-${randomBytes(6).toString('hex')}`);
  await writeFile(beside, content);
  if (mode !== undefined) await chmod(beside, mode);
  await rename(beside, target);
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Removes a folder, also one in which tests left folders that may not be written. */
async function removeTree(folder: string): Promise<void> {
  const options = { recursive: true, force: true, maxRetries: 5, retryDelay: 50 };
  try {
    await rm(folder, options);
  } catch {
    await makeWritable(folder);
    await rm(folder, options);
  }
}

async function makeWritable(folder: string): Promise<void> {
  await chmod(folder, 0o700);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await makeWritable(join(folder, entry.name));
  }
}
