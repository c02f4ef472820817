// Time and memory of starting the built program, and from the start of the process to the first token.
// Usage: npm run bench:start-up -- [--runs N]
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { machine } from './support/machine.ts';
import { median } from './support/statistics.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '20' } } });
const launcher = join(import.meta.dirname, '..', 'bin', 'ppagent.js');

function run(args: readonly string[]): { ms: number; stdout: string } {
  const started = performance.now();
  const { stdout, status, stderr } = spawnSync(process.execPath, [launcher, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return { ms: performance.now() - started, stdout };
}

function medianMs(args: readonly string[], runs: number): string {
  run(args);
  return median(Array.from({ length: runs }, () => run(args).ms)).toFixed(0);
}

const runs = Number(values.runs);
console.log(`${machine()}; median of ${runs}`);
const bare = median(
  Array.from({ length: runs }, () => {
    const started = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    return performance.now() - started;
  }),
);
console.log(`node -e 0: ${bare.toFixed(0)} ms`);
console.log(`ppagent --version: ${medianMs(['--version'], runs)} ms`);
console.log(`ppagent --help: ${medianMs(['--help'], runs)} ms`);
const loads = Array.from({ length: 5 }, () => {
  const { stdout } = run([
    'models',
    'bench',
    '--json',
    '--quiet',
    '--lengths',
    '64',
    '--tokens',
    '2',
    '--batch',
    '0',
  ]);
  return JSON.parse(stdout).speeds[0].firstTokenAtMs as number;
});
console.log(
  `start of process to first token, prompt of 64 tokens: ${(median(loads) / 1000).toFixed(2)} s, median of 5`,
);
