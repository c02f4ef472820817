// How fast real sources are parsed on one thread, and how much memory stays: `npm run bench:parsing`.
// The sources are those of node_modules, in the order of their paths, up to so many megabytes a language; Python comes
// from the system's library where node_modules has too little. Each measurement runs in a process of its own.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { largestFile } from '../src/repo/files/list-files.ts';
import { looksBinary, looksGenerated } from '../src/repo/files/source-content.ts';
import { type LanguageId, languageOfPath } from '../src/repo/language-of-path.ts';
import { withSyntaxTree } from '../src/repo/parse-source.ts';
import { functionsOf } from '../src/repo/symbols/functions-of.ts';
import { outlineOf } from '../src/repo/symbols/outline-of.ts';
import { filesBelow } from './support/files-below.ts';

interface Source {
  readonly language: LanguageId;
  readonly text: string;
}

/** Megabytes (10^6 UTF-16 units) a language: what a front-end or back-end repository might hold; 10 in all. */
const shares: Partial<Record<LanguageId, number>> = {
  javascript: 4.4,
  typescript: 3,
  python: 1.6,
  json: 0.8,
  bash: 0.1,
  tsx: 0.1,
};

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = [join(root, 'node_modules'), '/usr/lib/python3', '/usr/lib/git-core', '/usr/share'];

function collect(): Source[] {
  const left = new Map(Object.entries(shares).map(([language, share]) => [language, share * 1e6]));
  const sources: Source[] = [];
  for (const folder of folders) {
    for (const path of filesBelow(folder)) {
      const language = languageOfPath(path);
      const room = language && left.get(language);
      if (!language || !room || room < 0) continue;
      const bytes = readFileSync(path);
      if (bytes.length > largestFile || looksBinary(bytes) || looksGenerated(bytes)) continue;
      const text = bytes.toString('utf8');
      left.set(language, room - text.length);
      sources.push({ language, text });
    }
  }
  return sources;
}

const work: Record<string, (source: Source) => Promise<unknown>> = {
  parse: ({ language, text }) => withSyntaxTree(language, text, ({ root }) => root.hasError),
  'parse, functions': ({ language, text }) => functionsOf(language, text),
  'parse, symbols, references': ({ language, text }) => outlineOf(language, text),
};

interface Tally {
  files: number;
  characters: number;
  milliseconds: number;
  broken: number;
}

/** One pass over every source; prints its table. */
async function measure(name: string): Promise<void> {
  const task = work[name]!;
  const sources = collect();
  for (const language of new Set(sources.map((source) => source.language)))
    await task({ language, text: '' });
  const before = process.memoryUsage.rss();
  let highest = before;
  const tallies = new Map<string, Tally>();
  for (const source of sources) {
    const start = performance.now();
    const result = await task(source);
    const milliseconds = performance.now() - start;
    const tally = tallies.get(source.language) ?? { files: 0, characters: 0, milliseconds: 0, broken: 0 };
    tally.files += 1;
    tally.characters += source.text.length;
    tally.milliseconds += milliseconds;
    tally.broken += result === true ? 1 : 0;
    tallies.set(source.language, tally);
    highest = Math.max(highest, process.memoryUsage.rss());
  }
  const total = { files: 0, characters: 0, milliseconds: 0, broken: 0 };
  console.log(`\n${name}\nlanguage       files      MB   MB/s  with errors`);
  for (const [language, tally] of tallies) {
    print(language, tally, name === 'parse');
    for (const key of ['files', 'characters', 'milliseconds', 'broken'] as const) total[key] += tally[key];
  }
  print('all', total, name === 'parse');
  console.log(`RSS growth ${((highest - before) / 1e6).toFixed(0)} MB at most`);
}

function print(label: string, { files, characters, milliseconds, broken }: Tally, showBroken: boolean): void {
  const speed = (characters / 1e3 / milliseconds).toFixed(1);
  const columns = [
    label.padEnd(12),
    String(files).padStart(7),
    (characters / 1e6).toFixed(2).padStart(7),
    speed.padStart(6),
  ];
  console.log(`${columns.join(' ')}${showBroken ? String(broken).padStart(13) : ''}`);
}

const [name] = process.argv.slice(2);
if (name) {
  await measure(name);
} else {
  const [cpu] = cpus();
  console.log(
    `${cpu?.model}, ${cpus().length} cores, ${(totalmem() / 1e9).toFixed(0)} GB, Node ${process.versions.node}`,
  );
  for (const task of Object.keys(work)) {
    const argv = [...process.execArgv, fileURLToPath(import.meta.url), task];
    execFileSync(process.execPath, argv, { stdio: 'inherit' });
  }
}
