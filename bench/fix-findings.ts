// Weaknesses that were planted in the fixtures, mended by the built `ppagent fix --findings --yes` with their tests. What is
// counted: findings that passed the gate, by templates and by the model, and behaviours that are broken afterwards, by tests that
// the run did not see. Usage: npm run bench:fix-findings -- [--repos NAME,NAME] [--model SPEC] [--max-time SECONDS]
// [--templates-only] [--verbose]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { FixReport } from '../src/agent/fix/fix-event.ts';
import { machine } from './support/machine.ts';
import { printTable } from './support/markdown-table.ts';
import { heldBackFailure, placeFixture, type WeakFixture, weakFixtures } from './support/weak-fixture.ts';

const { values } = parseArgs({
  options: {
    repos: { type: 'string' },
    model: { type: 'string' },
    'max-time': { type: 'string' },
    'templates-only': { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});

const launcher = join(import.meta.dirname, '..', 'bin', 'ppagent.js');

interface Counts {
  readonly planted: number;
  readonly found: number;
  /** Of those that were found: mended and confirmed by tests, by a template or by the model. */
  readonly byTemplate: number;
  readonly byModel: number;
  /** Mended by a template, or proposed by the model, in code that no test runs. */
  readonly unconfirmed: number;
  readonly left: number;
  readonly broken: number;
  readonly seconds: number;
}

async function inPlace<T>(fixture: WeakFixture, use: (folder: string) => T): Promise<T> {
  const holder = mkdtempSync(join(tmpdir(), 'ppagent-bench-'));
  try {
    const folder = join(holder, fixture.name);
    await placeFixture(fixture, folder);
    return use(folder);
  } finally {
    rmSync(holder, { recursive: true, force: true });
  }
}

function mend({ testCommand }: WeakFixture, folder: string): FixReport {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      launcher,
      'fix',
      '--findings',
      '--test',
      testCommand,
      '--yes',
      '--json',
      // Where there is no model, what no template mends is left.
      ...(values['templates-only'] ? ['--model', './no-model'] : []),
      ...(values.model === undefined ? [] : ['--model', values.model]),
      ...(values['max-time'] === undefined ? [] : ['--max-time', values['max-time']]),
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

function countsOf({ weaknesses }: WeakFixture, report: FixReport): Omit<Counts, 'broken' | 'seconds'> {
  let [found, byTemplate, byModel, unconfirmed, left] = [0, 0, 0, 0, 0];
  const free = [...report.targets];
  for (const planted of weaknesses) {
    const at = free.findIndex(
      ({ file, finding, function: name }) =>
        file === planted.file && finding?.rule === planted.rule && name === planted.function,
    );
    if (at < 0) continue;
    const [target] = free.splice(at, 1);
    found++;
    const conclusion = report.conclusions.find((each) => each.target === target!.target);
    const patch = report.patches.find((each) => each.target === target!.target);
    if (conclusion?.state === 'left') left++;
    // What went with another one is counted as that one is.
    else if (patch && !patch.verified) unconfirmed++;
    else if (patch?.by === 'model') byModel++;
    else byTemplate++;
    if (values.verbose) {
      const tried = report.candidates.filter((each) => each.target === target!.target);
      const how = patch
        ? `${patch.by}${patch.verified ? '' : ` (${patch.unconfirmed})`}`
        : (conclusion?.reason ?? '');
      console.log(`  ${conclusion?.state} ${how}: ${planted.rule} ${planted.file} ${planted.function}`);
      for (const { origin, verdict, fixer } of patch ? [] : tried)
        console.log(`    ${fixer ?? origin}: ${verdict}`);
    }
  }
  return { planted: weaknesses.length, found, byTemplate, byModel, unconfirmed, left };
}

async function measure(fixture: WeakFixture): Promise<Counts> {
  const before = await inPlace(fixture, (folder) => heldBackFailure(fixture, folder));
  if (before !== undefined) throw new Error(`${fixture.name} fails as it is: ${before}`);
  return inPlace(fixture, (folder) => {
    const report = mend(fixture, folder);
    const failure = heldBackFailure(fixture, folder);
    if (failure !== undefined) console.log(`${fixture.name} is broken:\n${failure}`);
    const seconds = report.result.durationMs / 1000;
    return { ...countsOf(fixture, report), broken: failure === undefined ? 0 : 1, seconds };
  });
}

const wanted = values.repos?.split(',');
const fixtures = weakFixtures().filter(({ name }) => wanted === undefined || wanted.includes(name));
const rows: [string, Counts][] = [];
for (const fixture of fixtures) {
  const counts = await measure(fixture);
  console.log(`${fixture.name}: ${JSON.stringify(counts)}`);
  rows.push([fixture.name, counts]);
}
const sum = (field: keyof Counts) => rows.reduce((total, [, counts]) => total + counts[field], 0);
const cells = (name: string, of: (field: keyof Counts) => number) => [
  name,
  ...(['planted', 'found', 'byTemplate', 'byModel', 'unconfirmed', 'left', 'broken'] as const).map((field) =>
    String(of(field)),
  ),
  of('seconds').toFixed(0),
];
console.log(machine());
printTable(
  ['fixture', 'planted', 'found', 'by template', 'by model', 'unconfirmed', 'left', 'broken', 's'],
  [...rows.map(([name, counts]) => cells(name, (field) => counts[field])), cells('all', sum)],
);
const accepted = sum('byTemplate') + sum('byModel');
console.log(
  `${accepted} of ${sum('found')} that were found are mended and confirmed by tests (${((100 * accepted) / sum('found')).toFixed(0)} %); ` +
    `with those that no test runs ${accepted + sum('unconfirmed')} passed the gate.`,
);
