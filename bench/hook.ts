// How long a commit waits for the hook: `npm run bench:hook`. A real repository with 50 staged files, sources as packages
// have them and a few files of configuration; `hook run` of a freshly built program, laid out as npm installs it, each run
// a process of its own. Processor time stands beside wall time, since other work on the machine lengthens only the latter.
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inventedSecret } from '../test/support/invented-secret.ts';
import { buildInto } from '../tools/build/build.mjs';
import { machine } from './support/machine.ts';
import { sourceTree } from './support/source-tree.ts';
import { median } from './support/statistics.ts';

const rounds = 11;
const root = fileURLToPath(new URL('..', import.meta.url));

/** Files of the languages that a commit is made of; what people's names and addresses fill (manifests) is left out. */
const commits: Readonly<Record<string, number>> = { ts: 22, js: 12, py: 8, md: 2, sh: 1 };
/** Their documentation is full of what a scan looks for. */
const aboutPersonalData = /^(?:ibantools|libphonenumber-js|card-validator|tldts)/;
const [smallest, largest] = [1_000, 30_000];

const configuration: Readonly<Record<string, string>> = {
  'compose.yml':
    'services:\n  web:\n    image: web:1\n    environment:\n      LOG_LEVEL: info\n      DATABASE_NAME: shop\n',
  'settings.toml': '[server]\nport = 8080\nworkers = 4\n\n[log]\nlevel = "info"\n',
  'app.ini': '[mail]\nhost = localhost\nport = 25\nuser = \n',
  '.env.example': 'API_TOKEN=\nDATABASE_URL=\nPORT=8080\n',
  Dockerfile: 'FROM node:20\nWORKDIR /app\nCOPY . .\nRUN npm ci\nCMD ["node", "server.js"]\n',
};

function install(folder: string): string {
  for (const name of ['bin', 'package.json'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return join(folder, 'bin', 'ppagent.js');
}

function git(folder: string, ...argv: readonly string[]): void {
  const { status, stderr } = spawnSync('git', argv, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${argv[0]} failed: ${stderr}`);
}

/** Every so-many-th file of each language, so that no package is over-represented. */
function stageFiles(folder: string): { files: number; bytes: number } {
  git(folder, 'init', '--quiet');
  let [files, bytes] = [0, 0];
  const tree = sourceTree().filter(
    ({ path, bytes: size }) => size >= smallest && size <= largest && !aboutPersonalData.test(path),
  );
  for (const [extension, wanted] of Object.entries(commits)) {
    const all = tree.filter(({ path }) => path.endsWith(`.${extension}`));
    const step = Math.max(1, Math.floor(all.length / wanted));
    for (const { file, path, bytes: size } of all
      .filter((_file, index) => index % step === 0)
      .slice(0, wanted)) {
      cpSync(file, join(folder, 'src', path), { recursive: true });
      files++;
      bytes += size;
    }
  }
  for (const [name, text] of Object.entries(configuration)) {
    writeFileSync(join(folder, name), text);
    files++;
    bytes += text.length;
  }
  git(folder, 'add', '--all', '--force');
  return { files, bytes };
}

interface Run {
  readonly seconds: number;
  readonly processor: number;
  readonly exitCode: number | null;
  readonly output: string;
}

/** What the kernel says that the process and those that it waited for have used, through the shell's `times`. */
function runHook(launcher: string, cwd: string, cache: string): Run {
  const script = '"$0" "$1" hook run; code=$?; times >&3; exit $code';
  const started = performance.now();
  const { status, stdout, output } = spawnSync('sh', ['-c', script, process.execPath, launcher], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, XDG_CACHE_HOME: cache, NO_COLOR: '1' },
  });
  const seconds = (performance.now() - started) / 1000;
  const children = (output[3] ?? '').trim().split('\n').at(-1) ?? '';
  const processor = [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, rest]) => sum + 60 * Number(minutes) + Number(rest),
    0,
  );
  return { seconds, processor, exitCode: status, output: stdout };
}

/** The hook has no options: another one is made that does not ask for them. */
function leaveWeaknessesOut(script: string): void {
  const text = readFileSync(script, 'utf8');
  const changed = text.replace(/\["secrets","pii","weaknesses"\]/g, '["secrets","pii"]');
  if (changed === text) throw new Error(`${script} does not look for weaknesses`);
  writeFileSync(script, changed);
}

function printRuns(name: string, runs: readonly Run[]): void {
  const milliseconds = (of: (run: Run) => number) => (1000 * median(runs.map(of))).toFixed(0);
  const fastest = (1000 * Math.min(...runs.map(({ seconds }) => seconds))).toFixed(0);
  const codes = [...new Set(runs.map(({ exitCode }) => exitCode))].join(', ');
  const cells = [
    name,
    runs.length,
    milliseconds((run) => run.seconds),
    fastest,
    milliseconds((run) => run.processor),
  ];
  console.log(`| ${[...cells, codes].join(' | ')} |`);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ppagent-bench-'));
  try {
    const [installed, repository, cache] = ['installed', 'repository', 'cache'].map((name) =>
      join(folder, name),
    );
    for (const made of [installed!, repository!]) mkdirSync(made);
    const launcher = install(installed!);
    await buildInto(join(dirname(launcher), '..', 'dist'));
    const { files, bytes } = stageFiles(repository!);
    console.log(
      `${machine()}; load ${loadavg()[0]!.toFixed(1)}\n${files} staged files, ${(bytes / 1000).toFixed(0)} kB\n`,
    );
    console.log(
      '| hook run | runs | median ms | fastest ms | processor, median ms | exit code |\n|---|---|---|---|---|---|',
    );
    const times = (count: number) =>
      Array.from({ length: count }, () => runHook(launcher, repository!, cache!));
    const first = times(1);
    printRuns('the first after an installation', first);
    printRuns('as staged', times(rounds));
    const values = join(folder, 'values-alone');
    cpSync(installed!, values, { recursive: true });
    leaveWeaknessesOut(join(values, 'dist', 'hook.cjs'));
    const launcherOfValues = join(values, 'bin', 'ppagent.js');
    printRuns(
      'as staged, without weaknesses',
      Array.from({ length: rounds + 1 }, () => runHook(launcherOfValues, repository!, cache!)).slice(1),
    );
    appendFileSync(join(repository!, '.env.example'), `${inventedSecret().line}\n`);
    git(repository!, 'add', '--all');
    printRuns('with a secret', times(rounds));
    const none = join(folder, 'nothing-staged');
    mkdirSync(none);
    git(none, 'init', '--quiet');
    printRuns(
      'nothing staged',
      Array.from({ length: rounds }, () => runHook(launcher, none, cache!)),
    );
    console.log(`\nBar: median ≤ 300 ms. Load at the end ${loadavg()[0]!.toFixed(1)}.`);
    if (process.argv.includes('--findings')) console.log(first[0]!.output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
