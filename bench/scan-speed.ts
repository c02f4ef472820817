// How fast a source tree is scanned, in one thread and in two, and how fast redaction detects: `npm run bench:scan-speed`.
// What is measured is the program as it is bundled, each measurement in a process of its own; the median of some rounds.
// `npm run bench:scan-speed -- --profile` writes CPU profiles to bench/results.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { scanFiles as ScanFiles, ScanFilesOptions } from '../src/agent/scan/files/scan-files.ts';
import type { scanText as ScanText } from '../src/redact/scan-text.ts';
import { bundle } from '../tools/build/build.mjs';
import { machine } from './support/machine.ts';
import { sourceTree, type TreeFile } from './support/source-tree.ts';
import { median } from './support/statistics.ts';

const rounds = 3;
const root = fileURLToPath(new URL('..', import.meta.url));

interface Measurement {
  readonly name: string;
  readonly bar?: string;
  /** Resolves to how many findings there are. */
  readonly run: (files: readonly TreeFile[], modules: Modules) => Promise<number>;
}

interface Modules {
  readonly scanFiles: typeof ScanFiles;
  readonly scanText: typeof ScanText;
}

type Kinds = Pick<ScanFilesOptions, 'secrets' | 'personalData' | 'weaknesses'>;

function scan(threads: number, kinds: Kinds): Measurement['run'] {
  return async (files, { scanFiles }) => {
    let findings = 0;
    for await (const { result } of scanFiles(files, { point: 'scan', ...kinds, threads })) {
      if ('findings' in result) findings += result.findings.length;
    }
    return findings;
  };
}

const none: Kinds = { secrets: false, personalData: false, weaknesses: false };
const values: Kinds = { ...none, secrets: true, personalData: true };

const measurements: readonly Measurement[] = [
  { name: 'scan, 1 thread, secrets alone', run: scan(1, { ...none, secrets: true }) },
  { name: 'scan, 1 thread, personal data alone', run: scan(1, { ...none, personalData: true }) },
  { name: 'scan, 1 thread, both', bar: '8 MB/s', run: scan(1, values) },
  { name: 'scan, 1 thread, weaknesses alone', run: scan(1, { ...none, weaknesses: true }) },
  { name: 'scan, 1 thread, all', run: scan(1, { ...values, weaknesses: true }) },
  { name: 'scan, 2 threads, both', bar: '1.8 times one thread', run: scan(2, values) },
  {
    name: 'redact, detection, 1 thread',
    bar: '5 MB/s',
    run: async (files, { scanText }) => {
      let findings = 0;
      for (const { file, path } of files) {
        const found = await scanText(readFileSync(file, 'utf8'), path, { point: 'redact', ...values });
        findings += found.length;
      }
      return findings;
    },
  },
];

async function measure(name: string, folder: string): Promise<void> {
  const { run } = measurements.find((measurement) => measurement.name === name)!;
  const modules: Modules = {
    ...(await import(pathToFileURL(join(folder, 'scan-files.js')).href)),
    ...(await import(pathToFileURL(join(folder, 'scan-text.js')).href)),
  };
  const files = sourceTree();
  const start = performance.now();
  const before = process.cpuUsage();
  const findings = await run(files, modules);
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - start) / 1000;
  console.log(JSON.stringify({ seconds, processor: (user + system) / 1e6, findings }));
}

async function measureAll(profile: boolean): Promise<void> {
  const folder = mkdtempSync(join(root, '.dist-bench-'));
  try {
    await bundle(
      {
        'scan-files': 'src/agent/scan/files/scan-files.ts',
        'scan-text': 'src/redact/scan-text.ts',
        'scan-worker': 'src/agent/scan/files/scan-worker.ts',
      },
      folder,
    );
    const files = sourceTree();
    const megabytes = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
    console.log(`${machine()}\n${files.length} files, ${megabytes.toFixed(1)} MB\n`);
    console.log(
      '| what | seconds | MB/s | of the processor, seconds | findings | bar |\n|---|---|---|---|---|---|',
    );
    const results = join(root, 'bench', 'results');
    mkdirSync(results, { recursive: true });
    for (const { name, bar } of measurements) {
      const runs = Array.from({ length: profile ? 1 : rounds }, () => {
        const profiling = profile ? ['--cpu-prof', '--cpu-prof-dir', results] : [];
        const argv = [...process.execArgv, ...profiling, fileURLToPath(import.meta.url), name, folder];
        return JSON.parse(execFileSync(process.execPath, argv, { encoding: 'utf8' })) as {
          seconds: number;
          processor: number;
          findings: number;
        };
      });
      const seconds = median(runs.map((run) => run.seconds));
      const processor = median(runs.map((run) => run.processor));
      const cells = [
        name,
        seconds.toFixed(2),
        (megabytes / seconds).toFixed(1),
        processor.toFixed(2),
        runs[0]!.findings,
        bar ?? '',
      ];
      console.log(`| ${cells.join(' | ')} |`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [name, folder] = process.argv.slice(2);
if (name && folder) await measure(name, folder);
else await measureAll(name === '--profile');
