import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Positive, PositivesOfTool } from './positive.ts';

/** Checks of bandit that are about something else than what the rules claim, by default at least. */
const leftOut: ReadonlyMap<string, string> = new Map([
  ['B101', 'every `assert`, whatever it checks'],
  ['B110', 'style: an error that is passed over'],
  ['B112', 'style: an error that is passed over'],
  ['B113', 'the rule for it is not sure and so not reported by default'],
  ['B308', 'every `mark_safe`, of constants too; B703 is about those that are not constant'],
  ['B310', 'every request, to constant addresses too'],
  ['B311', 'every random number, whatever it is for'],
  ['B603', 'every process that is started without a shell'],
  ['B606', 'every process that is started without a shell'],
  ['B607', 'every program that is started by its name'],
  ['B613', 'characters of text, not code'],
  ['B615', 'versions of models that are not pinned'],
  ['B4', 'every import of a module that can be used wrongly'],
  ['B602 of constants', 'a shell for a command that is constant'],
  ['B605 of constants', 'a shell for a command that is constant'],
]);

interface BanditResult {
  readonly test_id: string;
  readonly filename: string;
  readonly issue_severity: string;
  readonly line_range: readonly number[];
}

/**
 * What bandit reports in its own examples, whose counts its own tests vouch for. `PPAGENT_BENCH_BANDIT` names the folder of
 * its source distribution; `bandit` itself has to be in the PATH, as it says where in the examples the places are.
 */
export function banditPositives(): PositivesOfTool | string {
  const folder = process.env.PPAGENT_BENCH_BANDIT;
  if (folder === undefined || !existsSync(join(folder, 'examples')))
    return 'set PPAGENT_BENCH_BANDIT to the folder of its source distribution';
  const run = spawnSync('bandit', ['-q', '-r', 'examples', '-f', 'json'], { cwd: folder, encoding: 'utf8' });
  if (run.error || run.stdout === '') return 'bandit is not in the PATH';
  const { results } = JSON.parse(run.stdout) as { readonly results: readonly BanditResult[] };
  return {
    tool: 'bandit',
    positives: results.map((result) => positive(folder, result)),
    negatives: [],
    leftOut,
  };
}

function positive(folder: string, result: BanditResult): Positive {
  const { test_id: id, filename, issue_severity: severity, line_range: range } = result;
  // Of a command that is constant bandit says that it does little harm.
  const isConstant = ['B602', 'B605'].includes(id) && severity === 'LOW';
  return {
    check: isConstant ? `${id} of constants` : id.startsWith('B4') ? 'B4' : id,
    name: `${filename}:${range[0]}`,
    language: 'python',
    text: readFileSync(join(folder, filename), 'utf8'),
    lines: [Math.min(...range), Math.max(...range)],
  };
}
