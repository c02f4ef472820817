// Repairs of functions with known bugs, through the built `ppagent fix`. Usage: npm run bench:fix -- [--seeds 1,2,3]
// [--every N] [--offset N] [--language js|py] [--candidates N] [--model SPEC]
// With --model the repairs come from a provider, as `--model http://127.0.0.1:8000/v1#NAME` for a server on this machine:
// whole requests through redaction and gate.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { developmentData } from './support/development-data.ts';
import { machine } from './support/machine.ts';
import { type RepairTask, testCommand, writeProject } from './support/repair-task.ts';
import { mean } from './support/statistics.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1,2,3' },
    every: { type: 'string', default: '1' },
    offset: { type: 'string', default: '0' },
    language: { type: 'string' },
    candidates: { type: 'string', default: '8' },
    model: { type: 'string' },
  },
});

interface Attempt {
  readonly fixed: boolean;
  readonly candidates: number;
  readonly seconds: number;
}

const launcher = join(import.meta.dirname, '..', 'bin', 'ppagent.js');

function passes(task: RepairTask, folder: string): boolean {
  const [program, file] = testCommand(task).split(' ') as [string, string];
  const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1' };
  return spawnSync(program, [file], { cwd: folder, timeout: 10_000, stdio: 'ignore', env }).status === 0;
}

function inProject<T>(task: RepairTask, code: 'buggy' | 'fixed', use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'ppagent-bench-'));
  try {
    writeProject(task, folder, code);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function attempt(task: RepairTask, seed: string): Attempt {
  return inProject(task, 'buggy', (folder) => {
    const started = performance.now();
    const options = [
      '--max-candidates',
      values.candidates,
      '--seed',
      seed,
      '--test-timeout',
      '5',
      '--yes',
      '--json',
      ...(values.model === undefined ? [] : ['--model', values.model]),
    ];
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [launcher, 'fix', '--test', testCommand(task), ...options],
      { cwd: folder, encoding: 'utf8', timeout: 300_000 },
    );
    const report = stdout === '' ? undefined : JSON.parse(stdout);
    if (report === undefined) console.log(`${task.id}: ${stderr.trim()}`);
    const candidates = report?.result.candidates ?? 0;
    if (candidates > Number(values.candidates)) throw new Error(`${task.id} tried ${candidates} candidates`);
    // The product says that it fixed it; what counts is that the tests pass in its working tree.
    const fixed = report?.result.outcome === 'fixed' && passes(task, folder);
    return { fixed, candidates, seconds: (performance.now() - started) / 1000 };
  });
}

const rows = developmentData<RepairTask>('fix-dev.jsonl.gz');
if (rows) {
  const tasks = rows
    .filter((task) => values.language === undefined || task.lang === values.language)
    .filter((_, index) => index % Number(values.every) === Number(values.offset));
  const buggyPasses = tasks.filter((task) => inProject(task, 'buggy', (folder) => passes(task, folder)));
  const fixedPasses = tasks.filter((task) => inProject(task, 'fixed', (folder) => passes(task, folder)));
  console.log(machine());
  console.log(
    `before: buggy passes ${buggyPasses.length} of ${tasks.length}, fixed ${fixedPasses.length} of ${tasks.length}`,
  );
  if (buggyPasses.length > 0 || fixedPasses.length < tasks.length) {
    throw new Error(
      `the data does not show what it should: ${[...buggyPasses, ...tasks.filter((task) => !fixedPasses.includes(task))].map(({ id }) => id)}`,
    );
  }
  const rates = new Map<string, number[]>();
  for (const seed of values.seeds.split(',')) {
    const attempts = tasks.map((task) => {
      const outcome = attempt(task, seed);
      const verdict = outcome.fixed ? 'fixed' : 'not fixed';
      console.log(
        `seed ${seed} ${task.id} (${task.bug_type}): ${verdict}, ${outcome.candidates} candidates, ${outcome.seconds.toFixed(1)} s`,
      );
      return { task, ...outcome };
    });
    for (const language of ['js', 'py'] as const) {
      const own = attempts.filter(({ task }) => task.lang === language);
      if (own.length === 0) continue;
      const rate = own.filter(({ fixed }) => fixed).length / own.length;
      rates.set(language, [...(rates.get(language) ?? []), rate]);
      const seconds = mean(own.map((one) => one.seconds)).toFixed(1);
      console.log(
        `seed ${seed} ${language}: ${(rate * 100).toFixed(1)} % of ${own.length}, ${seconds} s each`,
      );
    }
  }
  for (const [language, seeds] of rates) {
    console.log(
      `${language}: ${(mean(seeds) * 100).toFixed(1)} %, mean of ${seeds.length} seeds (bar: 60 %)`,
    );
  }
}
