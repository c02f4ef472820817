import { mkdir, readdir, readlink, realpath, symlink } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { isInside } from './resolve-inside.ts';

/** Folders that hold what a package manager installed: large, and the same for every candidate. */
const dependencyFolders = new Set(
  'node_modules bower_components jspm_packages .yarn .venv venv .tox .nox __pypackages__ vendor .bundle .gradle .m2'.split(
    ' ',
  ),
);

/** Folders that tools fill by themselves when they run. */
const cacheFolders = new Set(
  '.git .hg .svn __pycache__ .pytest_cache .mypy_cache .ruff_cache .cache .nyc_output coverage .turbo .parcel-cache .vite .vitest'.split(
    ' ',
  ),
);

export const isDependencyFolder = (name: string): boolean => dependencyFolders.has(name);

export const isCacheFolder = (name: string): boolean => cacheFolders.has(name);

/** The two trees between which links are made: what lies in one has its twin in the other. */
export interface TreePair {
  readonly original: string;
  readonly copy: string;
}

/** Makes the dependencies of the original tree available in the copy, by links. */
export async function linkDependencies(trees: TreePair, path: string): Promise<void> {
  const from = join(trees.original, path);
  await mkdir(dirname(join(trees.copy, path)), { recursive: true });
  if (path.split(sep).at(-1) === 'node_modules') return linkPackages(trees, path);
  await symlink(from, join(trees.copy, path), 'dir');
}

/**
 * One link a package: packages of a monorepo, which are links into the tree itself, must lead to the copy, and caches
 * that tools keep in `node_modules` must not reach the user's.
 */
async function linkPackages(trees: TreePair, path: string): Promise<void> {
  await mkdir(join(trees.copy, path), { recursive: true });
  for (const entry of await readdir(join(trees.original, path), { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.name.startsWith('@') && entry.isDirectory()) await linkPackages(trees, inner);
    else if (!isCacheFolder(entry.name)) await copyLink(trees, inner);
  }
}

/**
 * A link in the copy to what the entry of the original leads to: to its twin in the copy where that lies in the tree
 * and is no dependency, to the thing itself otherwise.
 */
export async function copyLink(trees: TreePair, path: string): Promise<void> {
  const source = join(trees.original, path);
  const target = await realpath(source).catch(async () => resolve(dirname(source), await readlink(source)));
  const way = relative(trees.original, target);
  const inTree = isInside(trees.original, target) && !way.split(sep).some(isDependencyFolder);
  await symlink(inTree ? join(trees.copy, way) : target, join(trees.copy, path), linkType);
}

/** Windows alone asks; a junction needs no rights. */
const linkType = 'junction';
