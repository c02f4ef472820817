import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { fixReport, fixStreamLine } from '../../../src/agent/fix/fix-event-schema.ts';
import { describeWithModel } from '../../support/embedded-model.ts';
import { repositoryRoot } from '../../support/repository-root.ts';
import { runGit, temporaryFolder, temporaryRepository, writeFiles } from '../../support/temporary-folder.ts';
import { clamp, clampProject, interruptFix, repaired, runFix } from './fix-run.ts';

const nodeTest = ['--test', 'node --test'];
/** One function with little to change, and a test that nothing helps. */
const hopeless = { 'one.js': 'function one() {\n  return 1;\n}\n' };

const status = (folder: string) => runGit(folder, ['status', '--porcelain']);
const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

vi.setConfig({ testTimeout: 90_000 });

describeWithModel('ppagent fix', () => {
  test('shows a diff that git applies, on stdout alone, and changes nothing', async () => {
    const folder = temporaryRepository(clampProject);
    const { exitCode, stdout, stderr, leftovers } = await runFix(folder, nodeTest);
    expect([exitCode, leftovers]).toEqual([0, []]);
    expect(stdout).toMatch(/^--- a\/clamp\.js\n\+\+\+ b\/clamp\.js\n@@ /);
    expect(stdout).toContain('\n+  if (value > high) return high;\n');
    expect(stderr).toContain('clamp keeps a value below the upper bound');
    expect(stderr).toMatch(/candidate \d+: all tests pass/);
    expect(stderr).toMatch(/a fix is ready \(.* tokens\/s; sent: nothing\)/);
    expect(stdout + stderr).not.toContain('\u001B');
    expect(status(folder)).toBe('');
    runGit(folder, ['apply', '--check'], stdout);
  });

  test('--yes --commit writes and commits that file only; stream-json lines are as the schema has them', async () => {
    const folder = temporaryRepository({ ...clampProject, 'other.txt': 'a\n' });
    writeFiles(folder, { 'other.txt': 'b\n', 'new.txt': 'c\n' });
    runGit(folder, ['add', 'new.txt']);
    const argv = [...nodeTest, '--yes', '--commit', '--output-format', 'stream-json'];
    const { exitCode, stdout, stderr, leftovers } = await runFix(folder, argv);
    expect([exitCode, leftovers, stderr]).toEqual([0, [], '']);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    for (const line of lines) expect(fixStreamLine.parse(line)).toEqual(line);
    expect(lines.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['start', 'baseline', 'target', 'candidate', 'verify', 'patch', 'result']),
    );
    expect(lines.at(-1)).toMatchObject({
      type: 'result',
      outcome: 'fixed',
      exitCode: 0,
      commit: runGit(folder, ['rev-parse', 'HEAD']).trim(),
    });
    expect(read(folder, 'clamp.js')).toBe(repaired);
    expect(runGit(folder, ['show', '--name-only', '--format=%s']).trim().split('\n')).toEqual([
      'Fix clamp.js',
      '',
      'clamp.js',
    ]);
    expect(status(folder)).toBe('A  new.txt\n M other.txt\n');
  });

  test('--json gives one object; without git, with CRLF and a byte order mark, no other byte changes', async () => {
    const dos = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const folder = temporaryFolder({ ...clampProject, 'clamp.js': dos(clamp) });
    const { exitCode, stdout, stderr } = await runFix(folder, [...nodeTest, '--yes', '--json']);
    expect([exitCode, stderr]).toEqual([0, '']);
    const report = JSON.parse(stdout);
    expect(fixReport.parse(report)).toEqual(report);
    expect(report.result).toMatchObject({ outcome: 'fixed', commit: null, sent: null });
    expect(report.candidates.at(-1)).toMatchObject({ verdict: 'accepted' });
    expect(read(folder, 'clamp.js')).toBe(dos(repaired));
    const again = temporaryFolder({ 'clamp.js': dos(clamp) });
    const applied = spawnSync('git', ['apply', '--check'], { cwd: again, input: report.patches[0].diff });
    expect([applied.status, applied.stderr.toString()]).toEqual([0, '']);
  });

  test('--issue without tests is shown, and not written even with --yes', async () => {
    const folder = temporaryRepository({ 'clamp.js': clamp });
    const request = 'return high when the value is above high';
    const { exitCode, stdout, stderr } = await runFix(folder, ['clamp.js', '--issue', request, '--yes']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^--- a\/clamp\.js\n/);
    expect(stderr).toContain('no test has confirmed this change');
    expect(stderr).toContain('nothing was changed; `git apply` takes this diff');
    expect(status(folder)).toBe('');
  });

  test('nothing to fix is 0, and nothing on stdout', async () => {
    const folder = temporaryRepository(clampProject);
    const { exitCode, stdout, stderr } = await runFix(folder, ['--test', 'true']);
    expect([exitCode, stdout]).toEqual([0, '']);
    expect(stderr).toContain('nothing to fix');
  });

  test('not fixed is 1; --quiet says nothing of it', async () => {
    const folder = temporaryRepository(hopeless);
    const { exitCode, stdout, stderr } = await runFix(folder, ['--test', 'false', '--quiet']);
    expect([exitCode, stdout, stderr]).toEqual([1, '', '']);
    expect(status(folder)).toBe('');
  });

  test('out of candidates and out of time are 6', async () => {
    const folder = temporaryRepository(hopeless);
    const few = await runFix(folder, ['--test', 'false', '--max-candidates', '1']);
    expect(few.exitCode).toBe(6);
    expect(few.stderr).toMatch(/the budget is used up; see --max-candidates and --max-time.*1 candidates/);
    const short = await runFix(folder, ['--test', 'sleep 20', '--max-time', '1']);
    expect([short.exitCode, short.leftovers]).toEqual([6, []]);
    expect(short.stderr).toContain('the tests did not end in time; --test-timeout gives them more');
  });

  test('a test command that is not there is 2', async () => {
    const folder = temporaryRepository(clampProject);
    const { exitCode, stdout, stderr, leftovers } = await runFix(folder, ['--test', 'no-such-runner']);
    expect([exitCode, stdout, leftovers]).toEqual([2, '', []]);
    expect(stderr).toMatch(
      /the test command could not be run: .*no-such-runner.*\[TEST_COMMAND_NOT_FOUND\]\n {2}Check /,
    );
  });

  test('no language that we know is 2', async () => {
    const folder = temporaryRepository({ 'main.rs': 'fn main() {}\n' });
    const { exitCode, stderr } = await runFix(folder, ['--test', 'false']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/no source file in .* \[NO_SUPPORTED_LANGUAGE\]\n {2}Point ppagent at /);
  });

  test.each([
    ['while it writes', /clamp\.js:2/],
    ['while the tests run', /ppagent fix/],
  ])('SIGINT %s leaves the tree as it was and is 130', async (_when, pattern) => {
    const folder = temporaryRepository(clampProject);
    const run = await interruptFix(folder, ['--test', 'node --test; sleep 1; false', '--yes'], pattern);
    expect([run.exitCode, run.stdout, run.leftovers]).toEqual([130, '', []]);
    expect(run.stderr).toMatch(/ppagent: interrupted; nothing was changed\n$/);
    // A step of the network cannot be stopped half-way: less than half a second on two cores with nothing else to do.
    expect(run.endedAfterMs).toBeLessThan(5000);
    expect(status(folder)).toBe('');
  });

  const canMount =
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    spawnSync('unshare', ['--mount', 'sh', '-c', 'mount -t tmpfs none /mnt']).status === 0;

  test.runIf(canMount)('a disk that fills leaves the tree whole, shows the repair, and is 2', () => {
    const project = temporaryFolder(clampProject);
    const disk = temporaryFolder();
    const script = `mount -t tmpfs -o size=64k none "$0" && cp -r "$1"/* "$0" && cd "$0" || exit 99
      cat /dev/zero >filler 2>/dev/null
      "$2" "$3" fix --test 'node --test' --yes
      code=$?
      cmp clamp.js "$1/clamp.js" && [ "$(ls -A | tr '\\n' ' ')" = 'clamp.js filler test ' ] || code=98
      exit $code`;
    const bin = join(repositoryRoot, 'bin', 'ppagent.js');
    const run = spawnSync('unshare', ['--mount', 'sh', '-c', script, disk, project, process.execPath, bin]);
    expect(run.stderr.toString()).toMatch(
      /a fix was found, but could not be written[\s\S]*the disk is full \[WRITE_FAILED\]\n {2}Check permissions and free space/,
    );
    expect([run.status, run.stdout.toString()]).toEqual([
      2,
      expect.stringContaining('+  if (value > high) return high;'),
    ]);
  });
});
