import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { looksBinary } from '../../src/repo/files/source-content.ts';
import { filesBelow } from './files-below.ts';

export interface CorpusFile {
  /** Relative to the folder that it was found in, which says its language and little else. */
  readonly path: string;
  readonly text: string;
}

export interface Corpus {
  readonly name: string;
  readonly files: readonly CorpusFile[];
  readonly characters: number;
  readonly lines: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const largest = 300_000;
const sources =
  /\.(?:[cm]?[jt]sx?|json|ya?ml|md|py|pyi|cfg|toml|ini|sh|html|css|go|java|c|cc|h|hpp|rb|xml|txt)$/;

/**
 * Code that others published: every secret in it is a test's or an example's. Packages' sources under `node_modules`, and
 * Python's standard library where the system has it. The packages are dealt
 * into two halves, so that what is trained on one can be measured on the other: copies of a file are in one package. The
 * same files every time on the same installation.
 */
export function sourceCorpora(half: 0 | 1): Corpus[] {
  const python = readdirSync('/usr/lib', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^python3\.\d+$/.test(entry.name))
    .map((entry) => join('/usr/lib', entry.name));
  const corpora = [corpus('node_modules', join(root, 'node_modules'), half)];
  if (python[0]) corpora.push(corpus("Python's library", python[0], half));
  return corpora;
}

function corpus(name: string, folder: string, half: 0 | 1): Corpus {
  const files: CorpusFile[] = [];
  let characters = 0;
  let lines = 0;
  for (const path of filesBelow(folder)) {
    if (!sources.test(path) || halfOf(relative(folder, path)) !== half) continue;
    const size = statSync(path).size;
    if (size === 0 || size > largest) continue;
    const bytes = readFileSync(path);
    if (looksBinary(bytes)) continue;
    const text = bytes.toString('utf8');
    files.push({ path: relative(folder, path), text });
    characters += text.length;
    lines += text.split('\n').length;
  }
  return { name, files, characters, lines };
}

/** By the package's name, or the module's. */
function halfOf(path: string): number {
  const [first = '', second = ''] = path.split(/[\\/]/);
  const name = first.startsWith('@') ? `${first}/${second}` : first.replace(/\.\w+$/, '');
  return createHash('sha256').update(name).digest()[0]! & 1;
}
