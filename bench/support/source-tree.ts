import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { looksBinary, looksGenerated } from '../../src/repo/files/source-content.ts';
import { filesBelow } from './files-below.ts';

/** A file of the tree: where it is, and what it would be called in a repository. */
export interface TreeFile {
  readonly file: string;
  readonly path: string;
  readonly bytes: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const largest = 1024 * 1024;

/** Megabytes (10^6 bytes) by extension, as a repository of a service with a web front-end might have them; 40 in all. */
const shares: Readonly<Record<string, number>> = {
  ts: 12,
  js: 11,
  py: 8,
  mjs: 3,
  json: 2.5,
  md: 2,
  cjs: 1,
  yml: 0.1,
  sh: 0.1,
  h: 0.3,
};

/**
 * A source tree of about 40 MB: what `node_modules` of this checkout and Python's library on this machine hold, in the
 * order of their paths, without what is minified or generated. Neither is anybody's repository; both are code that
 * people wrote.
 */
export function sourceTree(): TreeFile[] {
  const left = new Map(Object.entries(shares).map(([extension, share]) => [extension, share * 1e6]));
  const files: TreeFile[] = [];
  for (const folder of [join(root, 'node_modules'), ...pythonLibraries()]) {
    for (const file of filesBelow(folder)) {
      const extension = file.slice(file.lastIndexOf('.') + 1);
      const room = left.get(extension) ?? 0;
      if (room <= 0) continue;
      const bytes = statSync(file).size;
      if (bytes === 0 || bytes > largest) continue;
      const head = readFileSync(file).subarray(0, 64 * 1024);
      if (looksBinary(head) || looksGenerated(head)) continue;
      left.set(extension, room - bytes);
      files.push({ file, path: relative(folder, file), bytes });
    }
  }
  return files;
}

function pythonLibraries(): string[] {
  const home = process.env.HOME ?? '/';
  const pyenv = join(home, '.pyenv', 'versions');
  const versions = existsSync(pyenv) ? readdirSync(pyenv).map((version) => join(pyenv, version, 'lib')) : [];
  return ['/usr/lib', '/usr/local/lib', ...versions].flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => /^python3/.test(name))
          .map((name) => join(folder, name))
      : [],
  );
}
