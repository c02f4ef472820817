import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { isCacheFolder, isDependencyFolder } from './dependency-folders.ts';

/** What a copy of a tree is made of; paths relative to it. */
export interface WorkspaceFiles {
  /** Files and links to copy. */
  readonly files: readonly string[];
  /** Folders of dependencies to link. */
  readonly dependencies: readonly string[];
  /** Files and folders that git ignores and that are no dependencies: settings, generated code, build results. */
  readonly ignored: readonly string[];
}

/**
 * What lies in a working tree: by git where the folder is in a repository that knows of it, by walking otherwise.
 */
export async function listWorkspaceFiles(root: string, signal: AbortSignal): Promise<WorkspaceFiles> {
  return (await listByGit(root, signal)) ?? listByWalking(root, signal);
}

async function listByGit(root: string, signal: AbortSignal): Promise<WorkspaceFiles | undefined> {
  try {
    const paths = await gitPaths(root, signal, ['-c', '-o', '--exclude-standard']);
    if (paths.length === 0) return undefined;
    const ignored = await gitPaths(root, signal, ['-o', '-i', '--exclude-standard', '--directory']);
    const isDependency = (path: string) => isDependencyFolder(lastName(path));
    return {
      files: paths,
      dependencies: ignored.filter(isDependency),
      ignored: ignored.filter((path) => !isDependency(path) && !isCacheFolder(lastName(path))),
    };
  } catch (error) {
    signal.throwIfAborted();
    // No git, or no repository: both are fine.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

async function gitPaths(root: string, signal: AbortSignal, options: readonly string[]): Promise<string[]> {
  const { stdout } = await promisify(execFile)('git', ['ls-files', '-z', ...options], {
    cwd: root,
    signal,
    maxBuffer: 2 ** 30,
  });
  const paths = stdout.split('\0').filter((path) => path !== '');
  // Folders end in a slash; a conflict lists a file more than once.
  return [...new Set(paths.map((path) => path.replace(/\/$/, '').replaceAll('/', sep)))];
}

async function listByWalking(root: string, signal: AbortSignal): Promise<WorkspaceFiles> {
  const files: string[] = [];
  const dependencies: string[] = [];
  const walk = async (folder: string): Promise<void> => {
    signal.throwIfAborted();
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (!entry.isDirectory()) files.push(path);
      else if (isDependencyFolder(entry.name)) dependencies.push(path);
      else if (!isCacheFolder(entry.name)) await walk(path);
    }
  };
  await walk('');
  return { files, dependencies, ignored: [] };
}

function lastName(path: string): string {
  return path.split(sep).at(-1) ?? '';
}
