import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { fixReport, fixStreamLine } from '../../../src/agent/fix/fix-event-schema.ts';
import { hashed, nodeTest, project, risky, riskyTest, safe } from '../../agent/fix/findings/finding-run.ts';
import { describeWithModel } from '../../support/embedded-model.ts';
import { runPpagent } from '../../support/run-ppagent.ts';
import { runGit, temporaryFolder, temporaryRepository } from '../../support/temporary-folder.ts';
import { runFix } from './fix-run.ts';
import { runAs, userWith } from './remote-run.ts';
import { startProvider } from './scripted-provider.ts';

vi.setConfig({ testTimeout: 120_000 });

const mended = hashed.replace('md5', 'sha256');
const onlyHashed = { 'hashed.js': hashed, 'test/hashed.test.js': project['test/hashed.test.js'] };
const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');
const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

test('scan says what to paste, and that mends what it showed; nothing is left behind', async () => {
  const folder = temporaryRepository(onlyHashed);
  const scanned = await runPpagent(['scan'], { cwd: folder });
  const [command] = /ppagent (fix --finding [0-9a-f]{16})/.exec(scanned.stderr)!.slice(1);
  const [, ...argv] = command!.split(' ');
  const { exitCode, stdout, stderr, leftovers } = await runFix(folder, [
    ...argv,
    '--test',
    nodeTest,
    '--yes',
  ]);
  expect([exitCode, leftovers]).toEqual([0, []]);
  expect(read(folder, 'hashed.js')).toBe(mended);
  expect(stdout).toMatch(/^--- a\/hashed\.js\n\+\+\+ b\/hashed\.js\n@@ /);
  expect(stderr).toContain('medium   Broken hash function  hashed.js:3 in tag  javascript-weak-hash\n');
  expect(stderr).toContain('  by template javascript-strong-hash: all tests pass\nwritten to hashed.js\n');
  expect(stderr).toMatch(/\n1 weakness: 1 fixed \(.*; sent: nothing\)\n$/);
  const again = await runFix(folder, argv);
  expect([again.exitCode, again.stdout]).toEqual([2, '']);
  expect(again.stderr).toMatch(/\[FINDING_UNKNOWN\]\n {2}Run `ppagent scan --only weaknesses`/);
});

test('without git and tests, a template is written and said not to be confirmed', async () => {
  const folder = temporaryFolder({ 'hashed.js': hashed });
  const { exitCode, stderr } = await runFix(folder, ['--rule', 'javascript-weak-hash', '--yes']);
  expect([exitCode, read(folder, 'hashed.js')]).toEqual([0, mended]);
  expect(stderr).toContain('  by template javascript-strong-hash: no tests ran\n');
  expect(stderr).toContain('a template made this change, and no test has confirmed it\n');
});

test('one commit holds all, and stream-json is as the schema has it', async () => {
  const folder = temporaryRepository({ 'a.js': hashed, 'b.js': hashed });
  const argv = ['--severity', 'medium', '--yes', '--commit', '--output-format', 'stream-json'];
  const { exitCode, stdout, stderr } = await runFix(folder, argv);
  expect([exitCode, stderr]).toEqual([0, '']);
  const lines = linesOf(stdout);
  for (const line of lines) expect(fixStreamLine.parse(line)).toEqual(line);
  expect(lines.at(-1)).toMatchObject({
    type: 'result',
    outcome: 'fixed',
    commit: runGit(folder, ['rev-parse', 'HEAD']).trim(),
    findings: { asked: 2, fixed: 2 },
  });
  expect(runGit(folder, ['show', '--name-only', '--format=']).trim().split('\n')).toEqual(['a.js', 'b.js']);
});

test('--json gives one object; what is left and why is in it, and the exit code is 1', async () => {
  const folder = temporaryRepository({ 'hashed.js': hashed, 'top.js': 'eval(process.argv[2]);\n' });
  const { exitCode, stdout, stderr } = await runFix(folder, ['--findings', '--json']);
  expect([exitCode, stderr]).toEqual([1, '']);
  const report = fixReport.parse(JSON.parse(stdout));
  expect(report.start.model).toBeNull();
  expect(report.result).toMatchObject({
    outcome: 'partly-fixed',
    findings: { asked: 2, fixed: 0, proposed: 1, left: 1 },
  });
  expect(report.conclusions).toContainEqual({ target: 0, state: 'left', reason: 'outside-functions' });
  runGit(folder, ['apply', '--check'], report.patches[0]!.diff);
});

test('nothing weak is 0, and says so', async () => {
  const { exitCode, stderr } = await runFix(temporaryFolder({ 'a.js': 'exports.a = 1;\n' }), ['--findings']);
  expect(exitCode).toBe(0);
  expect(stderr).toContain('nothing to fix (');
});

describe('what cannot be meant is 2, said in two lines', () => {
  test.each<[string, string[], string, RegExp]>([
    ['an unknown rule', ['--rule', 'javascript-weak-hsh'], 'USAGE', /Did you mean javascript-weak-hash\?/],
    ['an unknown finding', ['--finding', '0123456789abcdef'], 'FINDING_UNKNOWN', /ppagent scan/],
    [
      'a place without one',
      ['--finding', 'javascript-weak-hash:hashed.js:1'],
      'FINDING_UNKNOWN',
      /hashed\.js:3/,
    ],
    ['no reference', ['--finding', 'this one'], 'USAGE', /RULE:FILE:LINE/],
    ['one and all', ['--finding', '0123456789abcdef', '--findings'], 'USAGE', /one by one/],
    ['a request beside', ['--findings', '--issue', 'be safe'], 'USAGE', /leave --issue out/],
    ['an unknown rung', ['--findings', '--steer', 'prefix,wheel'], 'USAGE', /constraints, contrast/],
    ['--commit without a repository', ['--findings', '--commit', '--yes'], 'NOT_A_REPOSITORY', /git init/],
  ])('%s', async (_what, argv, code, remedy) => {
    const folder = temporaryFolder({ 'hashed.js': hashed });
    const { exitCode, stdout, stderr } = await runFix(folder, argv);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`^ppagent: [^\\n]+ \\[${code}\\]\\n {2}[A-Z][^\\n]+\\n$`));
    expect(stderr).toMatch(remedy);
    expect(read(folder, 'hashed.js')).toBe(hashed);
  });

  test('an unknown severity', async () => {
    const { exitCode, stderr } = await runFix(temporaryFolder(), ['--severity', 'hihg']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('low, medium, high, critical');
  });
});

describe('a provider', () => {
  const secret = ['sk', 'live', '4f9a0c71d2e85b36'].join('_');
  const files = {
    'risky.js': risky.replace('  const {', `  const apiKey = '${secret}';\n  const {`),
    'test/risky.test.js': riskyTest,
  };
  const reply = `Here it is:\n\n\`\`\`javascript\n${safe}`;

  test('is told what is weak and how to write it, without secrets; what it writes is tested', async () => {
    const folder = temporaryRepository(files);
    await using provider = await startProvider(reply);
    const argv = ['fix', '--finding', 'javascript-code-injection:risky.js:4', '--test', nodeTest, '--yes'];
    const model = ['--model', `${provider.baseUrl}#tiny`];
    const { exitCode, stdout, stderr } = await runAs(userWith(), folder, [...argv, ...model, '--json']);
    expect([exitCode, stderr]).toEqual([0, '']);
    const report = fixReport.parse(JSON.parse(stdout));
    expect(report.start.model).toContain('tiny');
    expect(report.patches[0]).toMatchObject({ by: 'model', applied: true, verified: true });
    expect(report.sends).toHaveLength(provider.received.length);
    expect(read(folder, 'risky.js')).toContain("filter.split(' > ')");
    expect(provider.wire()).toContain('Code run that comes from outside');
    expect(provider.wire()).not.toContain(secret);
  });

  test('is not asked where templates are enough', async () => {
    await using provider = await startProvider(reply);
    const folder = temporaryRepository({ 'hashed.js': hashed });
    const argv = ['fix', '--findings', '--model', `${provider.baseUrl}#tiny`];
    const { exitCode, stderr } = await runAs(userWith(), folder, argv);
    expect(exitCode).toBe(0);
    expect(provider.received).toEqual([]);
    expect(stderr).toContain('sent: nothing');
  });

  test('would be sent what `egress show` shows', async () => {
    const folder = temporaryRepository({ 'risky.js': risky });
    const argv = ['egress', 'show', '--findings', '--model', 'http://127.0.0.1:9/v1#tiny'];
    const { exitCode, stdout } = await runAs(userWith(), folder, argv);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Code run that comes from outside');
  });
});

describeWithModel('the embedded model', () => {
  test('is asked about what no template mends; what no test runs is never written by --yes', async () => {
    const folder = temporaryRepository({ 'risky.js': risky });
    const argv = ['--findings', '--yes', '--max-candidates', '4', '--json'];
    const { exitCode, stdout } = await runFix(folder, argv);
    const report = fixReport.parse(JSON.parse(stdout));
    expect(report.start.model).toContain('qwen2.5-coder');
    expect(report.candidates.length).toBeGreaterThan(0);
    expect(report.candidates.length).toBeLessThanOrEqual(4);
    expect(report.candidates.every(({ origin }) => origin !== 'fixer')).toBe(true);
    expect([0, 1]).toContain(exitCode);
    expect(report.patches.every(({ applied }) => !applied)).toBe(true);
    expect(runGit(folder, ['status', '--porcelain'])).toBe('');
  });

  test('is led where --steer says so', async () => {
    const folder = temporaryRepository({ 'risky.js': risky });
    const argv = ['--findings', '--steer', 'constraints,prefix', '--max-candidates', '2', '--json'];
    const { stdout } = await runFix(folder, argv);
    const report = fixReport.parse(JSON.parse(stdout));
    expect(report.candidates.length).toBeGreaterThan(0);
    expect(report.candidates.every(({ diff }) => !/^\+.*\beval\(/m.test(diff))).toBe(true);
  });
});
