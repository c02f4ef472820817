import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { inventedSecret } from '../../support/invented-secret.ts';
import { runPpagent } from '../../support/run-ppagent.ts';
import { scanJson } from '../../support/scan-json.ts';
import {
  commitAll,
  runGit,
  temporaryFolder,
  temporaryRepository,
  writeFiles,
} from '../../support/temporary-folder.ts';

const { line, token } = inventedSecret();
const other = inventedSecret(2);

const places = (report: Awaited<ReturnType<typeof scanJson>>['report']) =>
  report.findings.map(({ path, startLine, rule }) => `${path}:${startLine} ${rule}`);

describe('what is scanned', () => {
  test('files of a folder: those that git tracks, and those that it does not ignore', async () => {
    const root = temporaryRepository({
      '.gitignore': 'ignored.env\ntracked.env\n',
      'a/b.txt': `first\n${line}\n`,
      'ignored.env': line,
      'tracked.env': line,
    });
    runGit(root, ['add', '--force', 'tracked.env']);
    writeFiles(root, { 'new.txt': line });
    const rule = 'github-personal-access-token';
    const { exitCode, report } = await scanJson(root);
    expect(exitCode).toBe(1);
    expect(places(report)).toEqual([`a/b.txt:2 ${rule}`, `new.txt:1 ${rule}`, `tracked.env:1 ${rule}`]);
    expect(places((await scanJson(join(root, 'a'))).report)).toEqual([`a/b.txt:2 ${rule}`]);
    expect(places((await scanJson(root, ['ignored.env'])).report)).toEqual([`ignored.env:1 ${rule}`]);
  });

  test('a folder that is no repository', async () => {
    const root = temporaryFolder({ 'a.txt': line, '.gitignore': 'b.txt', 'b.txt': line });
    expect(places((await scanJson(root)).report)).toHaveLength(1);
  });

  test('with --staged the index, not the working tree', async () => {
    const root = temporaryRepository({ 'old.txt': `${line}\n`, 'a.txt': 'x\n' });
    writeFiles(root, { 'a.txt': `${line}\n`, 'b.txt': 'x\n' });
    runGit(root, ['add', '--all']);
    writeFiles(root, { 'a.txt': 'x\n', 'b.txt': `${line}\n` });
    const { exitCode, report } = await scanJson(root, ['--staged']);
    expect(exitCode).toBe(1);
    expect(report.findings.map(({ path }) => path)).toEqual(['a.txt']);
  });

  test('with --since only lines that are new', async () => {
    const root = temporaryRepository({ 'a.txt': `${line}\nb\n`, 'c.txt': `${line}\n` });
    writeFiles(root, { 'a.txt': `${line}\n${other.line}\n` });
    const { report } = await scanJson(root, ['--since', 'HEAD']);
    expect(places(report)).toEqual(['a.txt:2 github-personal-access-token']);
  });

  test('with --history what is gone, and the commit that brought it in', async () => {
    const root = temporaryRepository({ 'a.txt': 'x\n' });
    writeFiles(root, { 'leak.txt': `${line}\n` });
    const commit = commitAll(root, 'Leak');
    rmSync(join(root, 'leak.txt'));
    commitAll(root, 'Remove it');
    expect((await scanJson(root)).exitCode).toBe(0);
    const { exitCode, report } = await scanJson(root, ['--history']);
    expect(exitCode).toBe(1);
    expect(report.findings).toMatchObject([{ path: 'leak.txt', commit }]);
    expect((await scanJson(root, ['--history', '--since', commit])).report.findings).toEqual([]);
  });

  test.runIf(process.getuid?.() !== 0)('what cannot be read is said', async () => {
    const root = temporaryFolder({ 'a.txt': line });
    chmodSync(join(root, 'a.txt'), 0);
    expect((await scanJson(root)).report.skipped).toMatchObject([{ path: 'a.txt' }]);
  });

  test('archives and binaries are left out, and said so', async () => {
    const root = temporaryFolder({
      'a.zip': Buffer.from('PK\x03\x04\x00\x00rest'),
      'b.bin': Buffer.from([0, 1, 2, 3, 0, 0, 255, 254]),
      'utf16.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`${line}\n`, 'utf16le')]),
    });
    const { report } = await scanJson(root);
    expect(report.skipped.map(({ path }) => path)).toEqual(['a.zip', 'b.bin']);
    expect(report.findings.map(({ path }) => path)).toEqual(['utf16.txt']);
  });
});

describe('what is reported', () => {
  test('for people: place, severity, the line without its value, a summary', async () => {
    const root = temporaryFolder({ 'src/a.ts': `const a = 1;\nconst t = '${token}'; // ${other.token}\n` });
    const { exitCode, stdout, stderr } = await runPpagent(['scan'], { cwd: root });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^src\/a\.ts\n {2}2:12 +\w+ +GitHub personal access token/);
    expect(stdout).toContain("const t = '•••'; // •••");
    expect(stdout + stderr).not.toContain(token);
    expect(stderr).toMatch(/^2 findings \(.*\) in 1 file; 1 file, /);
  });

  test('nothing, and exit code 0, when there is nothing', async () => {
    const root = temporaryFolder({ 'a.txt': 'nothing here\n' });
    expect(await runPpagent(['scan', '--quiet'], { cwd: root })).toMatchObject({
      exitCode: 0,
      stdout: '',
      stderr: '',
    });
  });

  test('findings below --fail-on do not fail', async () => {
    const root = temporaryFolder({ 'a.txt': line });
    for (const [level, code] of [
      ['high', 1],
      ['critical', 0],
      ['never', 0],
    ] as const) {
      expect((await scanJson(root, ['--fail-on', level])).exitCode).toBe(code);
    }
  });

  test('--only leaves the other kind out', async () => {
    const root = temporaryFolder({ 'a.txt': `${line}\nmac 00:1b:44:11:3a:b7\n` });
    const kinds = async (only: string) =>
      (await scanJson(root, ['--only', only])).report.findings.map(({ kind }) => kind);
    expect(await kinds('secrets')).toEqual(['secret']);
    expect(await kinds('pii')).toEqual(['personal']);
  });

  test('inline ignores hold, unless switched off', async () => {
    const root = temporaryFolder({ 'a.txt': `${line} # gitleaks:allow\n` });
    expect((await scanJson(root)).exitCode).toBe(0);
    expect((await scanJson(root, ['--no-inline-ignores'])).exitCode).toBe(1);
  });

  test('as SARIF that GitHub takes, without the value or any absolute path', async () => {
    const root = temporaryFolder({ 'src/a b.ts': `${line}\n`, 'x.zip': Buffer.from('PK\x03\x04\x00\x00') });
    const { exitCode } = await runPpagent(['scan', '--sarif', 'out.sarif'], { cwd: root });
    expect(exitCode).toBe(1);
    const text = readFileSync(join(root, 'out.sarif'), 'utf8');
    expect(text).not.toContain(token);
    expect(text).not.toContain(root);
    const log = JSON.parse(text) as Log;
    const [run] = log.runs;
    const [rule] = run!.tool.driver.rules!;
    expect(rule).toMatchObject({
      id: 'github-personal-access-token',
      shortDescription: { text: expect.any(String) },
      fullDescription: { text: expect.any(String) },
      help: { text: expect.any(String), markdown: expect.any(String) },
      properties: { precision: 'very-high', 'security-severity': expect.stringMatching(/^\d+\.\d$/) },
    });
    expect(run!.results).toMatchObject([
      {
        ruleId: rule!.id,
        ruleIndex: 0,
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'src/a%20b.ts' },
              region: { startLine: 1, startColumn: 14, endLine: 1, endColumn: 54 },
            },
          },
        ],
        partialFingerprints: { 'ppagent/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
      },
    ]);
    const stdout = await runPpagent(['scan', '--sarif', '-', '--quiet', 'src'], { cwd: root });
    expect(JSON.parse(stdout.stdout).version).toBe('2.1.0');
  });

  test('--explain describes a rule, and a finding by its fingerprint', async () => {
    const root = temporaryFolder({ 'a.txt': `${line}\n` });
    const { report } = await scanJson(root);
    const rule = await runPpagent(['scan', '--explain', 'github-personal-access-token'], { cwd: root });
    expect(rule.stdout).toMatch(/GitHub.*severity high[\s\S]*For instance[\s\S]*Revoke[\s\S]*https:\/\//);
    const finding = await runPpagent(['scan', '--explain', report.findings[0]!.fingerprint], { cwd: root });
    expect(finding.stdout).toMatch(/^a\.txt\n/);
    expect(await runPpagent(['scan', '--explain', 'nothing'], { cwd: root })).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('there is no rule'),
    });
  });
});

describe('the baseline', () => {
  test('accepts what is there; what is new, changed or elsewhere is still reported', async () => {
    const root = temporaryRepository({ 'a.txt': `${line}\n` });
    const written = await runPpagent(['scan', 'baseline'], { cwd: root });
    expect(written).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining('1 accepted, 1 of them new'),
    });
    const file = join(root, '.ppagent-baseline');
    expect(readFileSync(file, 'utf8')).not.toContain(token);
    expect((await scanJson(root)).exitCode).toBe(0);
    expect((await scanJson(root, ['--no-baseline'])).exitCode).toBe(1);
    writeFiles(root, { 'a.txt': `moved\ndown\n${line}\n${other.line}\n`, 'b.txt': `${line}\n` });
    const { report } = await scanJson(root);
    expect(places(report).map((place) => place.split(' ')[0])).toEqual(['a.txt:4', 'b.txt:1']);
    expect(report.baseline).toEqual({ known: 1, stale: [] });
  });

  test('follows a file that was renamed, and tells entries that nothing matches', async () => {
    const root = temporaryRepository({ 'a.txt': `${line}\n`, 'c.txt': `${other.line}\n` });
    await runPpagent(['scan', 'baseline'], { cwd: root });
    runGit(root, ['mv', 'a.txt', 'b.txt']);
    writeFiles(root, { 'c.txt': 'clean\n' });
    const { exitCode, report } = await scanJson(root);
    expect(exitCode).toBe(0);
    expect(report.baseline).toEqual({
      known: 1,
      stale: [{ rule: 'github-personal-access-token', path: 'c.txt' }],
    });
  });

  test('is written the same again, and its key stays', async () => {
    const root = temporaryRepository({ 'a.txt': `${line}\n` });
    await runPpagent(['scan', 'baseline'], { cwd: root });
    const first = readFileSync(join(root, '.ppagent-baseline'), 'utf8');
    await runPpagent(['scan', 'baseline'], { cwd: root });
    expect(readFileSync(join(root, '.ppagent-baseline'), 'utf8')).toBe(first);
  });

  test('that is broken, or not there, is an error and no silent pass', async () => {
    const root = temporaryFolder({ 'a.txt': 'x\n', '.ppagent-baseline': '<<<<<<< HEAD\n' });
    expect(await runPpagent(['scan'], { cwd: root })).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('BASELINE_INVALID'),
    });
    rmSync(join(root, '.ppagent-baseline'));
    expect(await runPpagent(['scan', '--baseline', 'gone'], { cwd: root })).toMatchObject({ exitCode: 2 });
  });
});

describe('wrong usage', () => {
  test.each([
    [['--only', 'secrets,typos'], "does not know 'typos'"],
    [['--staged', '--history'], 'neither'],
    [['--since', 'HEAD', 'a.txt'], 'whole repository'],
    [['nowhere'], 'there is no nowhere'],
    [['--fail-on', 'sometimes'], 'sometimes'],
    [['--since', 'no-such-commit'], 'no commit'],
  ])('%j', async (argv, message) => {
    const root = temporaryRepository({ 'a.txt': 'x\n' });
    const { exitCode, stderr } = await runPpagent(['scan', ...argv], { cwd: root });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });

  test('git options need a repository', async () => {
    const root = temporaryFolder({ 'a.txt': 'x\n' });
    for (const option of ['--staged', '--history']) {
      expect(await runPpagent(['scan', option], { cwd: root })).toMatchObject({
        exitCode: 2,
        stderr: expect.stringContaining('NOT_A_REPOSITORY'),
      });
    }
  });
});
