// Other scanners beside ours: `npm run bench:peers -- --npm FOLDER --python FOLDER` (bench/peer/README.md: what to install
// where). Labelled snippets (secrets-dev.jsonl.gz, no part of the repository), each in a file of its own that is named by
// its number and the extension of its path, all in one folder; one run a scanner, with what it does by default. A secret
// counts as found where a finding touches the labelled place; a scanner that names only lines gets the whole lines.
// `--without-paths` calls every file .txt; `--tree` times the scanners on the 40 MB of bench:scan-speed instead.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { extname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { developmentData } from './support/development-data.ts';
import type { LabelledSnippet } from './support/labelled-snippet.ts';
import { machine } from './support/machine.ts';
import { printTable } from './support/markdown-table.ts';
import { ourScanner, type PeerFinding, type PeerScanner, peerScanners } from './support/peer-scanners.ts';
import { sourceTree } from './support/source-tree.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    npm: { type: 'string', default: join(root, 'bench', 'peer') },
    python: { type: 'string', default: join(root, 'bench', 'peer', '.venv') },
    'without-paths': { type: 'boolean', default: false },
    tree: { type: 'boolean', default: false },
  },
});

interface Run {
  /** By the file's path in the folder. */
  readonly findings: ReadonlyMap<string, readonly PeerFinding[]>;
  readonly count: number;
  readonly seconds: number;
}

function runScanner(scanner: PeerScanner, folder: string): Run | undefined {
  const scratch = mkdtempSync(join(tmpdir(), 'ppagent-peer-'));
  const started = performance.now();
  try {
    const found = scanner.run(folder, scratch);
    const findings = new Map<string, PeerFinding[]>();
    for (const finding of found) {
      const path = relative(folder, resolve(folder, finding.file));
      findings.set(path, [...(findings.get(path) ?? []), finding]);
    }
    return { findings, count: found.length, seconds: (performance.now() - started) / 1000 };
  } catch (error) {
    console.error(`${scanner.name}: ${(error as Error).message.split('\n')[0]}`);
    return undefined;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function fileName(index: number, { path }: LabelledSnippet): string {
  const extension = options['without-paths'] || path === null ? '' : extname(path);
  return `${String(index).padStart(5, '0')}${/^\.[\w-]+$/.test(extension) ? extension : '.txt'}`;
}

function isHit({ text, is_secret, spans }: LabelledSnippet, findings: readonly PeerFinding[]): boolean {
  if (!is_secret || !spans || spans.length === 0) return findings.length > 0;
  return findings.some((finding) => {
    const [from, to] = placeOf(text, finding);
    return spans.some(([start, end]) => from < end && to > start);
  });
}

/** Where a finding is: its value on its lines, else the lines. */
function placeOf(text: string, { firstLine, lastLine, value }: PeerFinding): readonly [number, number] {
  const lines = text.split('\n');
  const from = lines.slice(0, firstLine - 1).join('\n').length + (firstLine > 1 ? 1 : 0);
  const to = lines.slice(0, lastLine).join('\n').length;
  const at = value ? text.indexOf(value, from) : -1;
  return value && at >= 0 && at <= to ? [at, at + value.length] : [from, to];
}

function share(rows: readonly LabelledSnippet[], isFound: (row: LabelledSnippet) => boolean): string {
  const found = rows.filter(isFound).length;
  return `${found} of ${rows.length} (${((100 * found) / Math.max(1, rows.length)).toFixed(1)} %)`;
}

function compareOnSnippets(scanners: readonly PeerScanner[]): void {
  const rows = developmentData<LabelledSnippet>('secrets-dev.jsonl.gz');
  if (!rows) return;
  const folder = mkdtempSync(join(tmpdir(), 'ppagent-snippets-'));
  const names = new Map(rows.map((row, index) => [row, fileName(index, row)]));
  for (const [row, name] of names) writeFileSync(join(folder, name), row.text);
  const secrets = rows.filter((row) => row.is_secret);
  const cells: string[][] = [];
  for (const scanner of scanners) {
    const run = runScanner(scanner, folder);
    if (!run) continue;
    const isFound = (row: LabelledSnippet) => isHit(row, run.findings.get(names.get(row)!) ?? []);
    cells.push([
      scanner.name,
      scanner.version,
      share(secrets, isFound),
      share(
        secrets.filter(({ source }) => source !== scanner.source),
        isFound,
      ),
      share(
        secrets.filter(({ path }) => path !== null),
        isFound,
      ),
      share(
        rows.filter(({ kind }) => kind === 'benign'),
        isFound,
      ),
      share(
        rows.filter(({ kind }) => kind === 'near_miss'),
        isFound,
      ),
    ]);
  }
  rmSync(folder, { recursive: true, force: true });
  printTable(
    [
      '',
      'version',
      'secrets found',
      'without its own tests',
      'of those with a path',
      'benign flagged',
      'near misses flagged',
    ],
    cells,
  );
}

function compareOnTree(scanners: readonly PeerScanner[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'ppagent-tree-'));
  const files = sourceTree();
  for (const { file, path } of files) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    cpSync(file, join(folder, path));
  }
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  console.log(`${files.length} files, ${megabytes.toFixed(1)} MB\n`);
  const cells = scanners.flatMap((scanner) => {
    const before = loadavg()[0]!.toFixed(1);
    const run = runScanner(scanner, folder);
    if (!run) return [];
    console.error(
      `${scanner.name}: ${run.seconds.toFixed(1)} s, ${run.count} findings, load before ${before}`,
    );
    return [
      [
        scanner.name,
        scanner.version,
        run.seconds.toFixed(1),
        (megabytes / run.seconds).toFixed(2),
        String(run.count),
        before,
      ],
    ];
  });
  rmSync(folder, { recursive: true, force: true });
  printTable(['', 'version', 'seconds', 'MB/s', 'findings', 'load before'], cells);
}

console.log(`${machine()}; load ${loadavg()[0]!.toFixed(1)}`);
const peers = peerScanners({
  nodeModules: join(resolve(options.npm), 'node_modules'),
  python: join(resolve(options.python), 'bin'),
});
const scanners = [ourScanner(join(root, 'bin', 'ppagent.js')), ...peers];
if (options.tree) compareOnTree(scanners);
else compareOnSnippets(scanners);
