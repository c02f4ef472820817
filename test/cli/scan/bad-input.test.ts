import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inventedSecret } from '../../support/invented-secret.ts';
import { repositoryRoot } from '../../support/repository-root.ts';
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

/** A shell command in which `$ppagent` is the program. */
function shell(script: string, cwd: string): string {
  const ppagent = `'${process.execPath}' '${join(repositoryRoot, 'bin', 'ppagent.js')}'`;
  return execFileSync('bash', ['-c', `${script.replaceAll('$ppagent', ppagent)}`], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

describe('contents', () => {
  test('invalid UTF-8, UTF-16, NUL bytes, deep nesting: a secret in them is found', async () => {
    const deep = 20_000;
    const root = temporaryFolder({
      'invalid.txt': Buffer.concat([Buffer.from([0xc3, 0x28, 0xff, 0xfe, 0x0a]), Buffer.from(line)]),
      'utf16.txt': Buffer.from(`\uFEFF${line}\n`, 'utf16le'),
      'nul.txt': `a\0b\n${line}\n`,
      'deep.json': `${'{"a":['.repeat(deep)}"${token}"${']}'.repeat(deep)}`,
      'deep.js': `const x = ${'('.repeat(deep)}"${token}"${')'.repeat(deep)};\n`,
      'deep.yaml': `${Array.from({ length: 2_000 }, (_none, index) => `${' '.repeat(index)}a:\n`).join('')}${' '.repeat(2_000)}b: ${token}\n`,
      'deep.xml': `${'<a>'.repeat(deep)}${token}${'</a>'.repeat(deep)}`,
      'empty.txt': '',
    });
    const { exitCode, paths, report } = await scanJson(root);
    expect(exitCode).toBe(1);
    expect(report.skipped).toEqual([]);
    expect(new Set(paths)).toEqual(
      new Set(['invalid.txt', 'utf16.txt', 'nul.txt', 'deep.json', 'deep.js', 'deep.yaml', 'deep.xml']),
    );
  });

  test('one line of 15 MB', { timeout: 60_000 }, async () => {
    const root = temporaryFolder({ 'a.js': `${'x=1;'.repeat(3_750_000)}"${token}"` });
    const { report } = await scanJson(root);
    expect(report.findings).toMatchObject([{ startLine: 1, startColumn: 15_000_002 }]);
    expect(report.findings[0]!.excerpt.length).toBeLessThan(300);
  });
});

describe('files', () => {
  test('links that lead nowhere or round, pipes and folders: named ones are told, others passed by', async () => {
    const root = temporaryFolder({ 'a.txt': line });
    symlinkSync('gone', join(root, 'dangling'));
    symlinkSync('loop', join(root, 'loop'));
    symlinkSync('.', join(root, 'self'));
    execFileSync('mkfifo', [join(root, 'pipe')]);
    expect((await scanJson(root)).paths).toEqual(['a.txt']);
    for (const name of ['dangling', 'loop']) {
      expect(await runPpagent(['scan', name], { cwd: root })).toMatchObject({
        exitCode: 2,
        stderr: expect.stringMatching(/PATH_NOT_FOUND/),
      });
    }
    expect((await scanJson(root, ['pipe'])).report.skipped).toEqual([
      { path: 'pipe', reason: 'not a regular file' },
    ]);
  });

  test('names with blanks, line ends, quotes, a leading dash, and bytes that are no UTF-8', async () => {
    const names = ['a b.txt', 'new\nline.txt', 'tab\t"quoted".txt', '-dash.txt', 'ü.txt', '日本.txt'];
    const root = temporaryRepository({ 'x.txt': 'x\n' });
    for (const name of names) writeFileSync(join(root, name), `${line}\n`);
    const raw = Buffer.concat([
      Buffer.from(root),
      Buffer.from('/bytes-'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('.txt'),
    ]);
    writeFileSync(raw, `${line}\n`);
    const found = await scanJson(root);
    expect(found.paths.filter((path) => !path.startsWith('bytes-'))).toEqual([...names].sort());
    // Such a name cannot be written down, but the file must not be passed by in silence.
    const told = [...found.paths, ...found.report.skipped.map(({ path }) => path)];
    expect(told.filter((path) => path.startsWith('bytes-'))).toHaveLength(1);
    expect((await scanJson(root, ['--since', 'HEAD'])).paths).toEqual(found.paths);
    runGit(root, ['add', '--all']);
    const staged = await scanJson(root, ['--staged']);
    expect(staged.paths).toHaveLength(names.length + 1);
    commitAll(root, 'All');
    expect((await scanJson(root, ['--history'])).paths).toHaveLength(1);
    expect((await scanJson(root, ['--', '-dash.txt'])).paths).toEqual(['-dash.txt']);
    const sarif = await runPpagent(['scan', '--sarif', '-', '--quiet'], { cwd: root });
    expect(sarif.stdout).toContain('"new%0Aline.txt"');
    await runPpagent(['scan', 'baseline', '--quiet'], { cwd: root });
    expect((await scanJson(root)).exitCode).toBe(0);
  });

  test('a baseline that is a folder, or that belongs where nothing can be written', async () => {
    const root = temporaryFolder({ 'a.txt': line, 'folder/x': '' });
    expect(await runPpagent(['scan', '--baseline', 'folder'], { cwd: root })).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('BASELINE_INVALID'),
    });
    expect(await runPpagent(['scan', 'baseline', '--output', 'a.txt/x'], { cwd: root })).toMatchObject({
      exitCode: 2,
    });
    expect(await runPpagent(['scan', 'baseline', '--output', 'nowhere/x'], { cwd: root })).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('WRITE_FAILED'),
    });
    expect(await runPpagent(['scan', '--sarif', 'nowhere/x'], { cwd: root })).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('WRITE_FAILED'),
    });
  });
});

describe('repositories', () => {
  test('without any commit', async () => {
    const root = temporaryFolder({ 'a.txt': `${line}\n` });
    runGit(root, ['init', '--quiet']);
    runGit(root, ['add', '--all']);
    expect((await scanJson(root, ['--staged'])).paths).toEqual(['a.txt']);
    expect((await scanJson(root)).paths).toEqual(['a.txt']);
    expect((await scanJson(root, ['--history'])).exitCode).toBe(0);
    expect(await runPpagent(['scan', '--since', 'HEAD'], { cwd: root })).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('there is no commit HEAD'),
    });
    expect(await runPpagent(['scan', '--history', '--since', 'HEAD'], { cwd: root })).toMatchObject({
      exitCode: 2,
    });
  });

  test('a shallow clone knows no commit beyond its border, and says so', async () => {
    const origin = temporaryRepository({ 'a.txt': 'x\n' });
    const first = runGit(origin, ['rev-parse', 'HEAD']).trim();
    writeFiles(origin, { 'b.txt': `${line}\n` });
    commitAll(origin, 'Second');
    const parent = temporaryFolder();
    runGit(parent, ['clone', '--quiet', '--depth=1', `file://${origin}`, 'clone']);
    expect(await runPpagent(['scan', '--since', first], { cwd: join(parent, 'clone') })).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/no commit[\s\S]*whole history/),
    });
    expect((await scanJson(join(parent, 'clone'), ['--history'])).paths).toEqual(['b.txt']);
  });

  test('a file that is staged but gone from the disk', async () => {
    const root = temporaryRepository({ 'a.txt': 'x\n' });
    writeFiles(root, { 'b.txt': `${line}\n` });
    runGit(root, ['add', '--all']);
    rmSync(join(root, 'b.txt'));
    expect((await scanJson(root, ['--staged'])).paths).toEqual(['b.txt']);
    expect((await scanJson(root)).exitCode).toBe(0);
    expect((await scanJson(root, ['--since', 'HEAD'])).exitCode).toBe(0);
  });

  test('submodules and repositories inside are their own affair', async () => {
    const inner = temporaryRepository({ 'inner.txt': `${line}\n` });
    const root = temporaryRepository({ 'a.txt': `${line}\n` });
    runGit(root, ['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'module']);
    runGit(root, ['init', '--quiet', 'nested']);
    writeFiles(root, { 'nested/n.txt': `${line}\n` });
    expect((await scanJson(root)).paths).toEqual(['a.txt']);
    expect((await scanJson(root, ['--staged'])).exitCode).toBe(0);
    expect((await scanJson(join(root, 'module'))).paths).toEqual(['inner.txt']);
    expect((await scanJson(join(root, 'nested'))).paths).toEqual(['n.txt']);
  });

  test('a bare repository has neither index nor working tree', async () => {
    const root = temporaryFolder();
    runGit(root, ['init', '--quiet', '--bare']);
    for (const argv of [
      ['scan', '--staged'],
      ['hook', 'run'],
      ['hook', 'install'],
    ]) {
      expect(await runPpagent(argv, { cwd: root })).toMatchObject({
        exitCode: 2,
        stderr: expect.stringContaining('NOT_A_REPOSITORY'),
      });
    }
  });

  test('a linked working tree shares the hook, and has an index of its own', async () => {
    const root = temporaryRepository({ 'a.txt': 'x\n' });
    const tree = join(temporaryFolder(), 'tree');
    runGit(root, ['worktree', 'add', '--quiet', '--detach', tree]);
    expect((await runPpagent(['hook', 'install'], { cwd: tree })).exitCode).toBe(0);
    expect(readFileSync(join(root, '.git', 'hooks', 'pre-commit'), 'utf8')).toContain('hook run');
    writeFiles(tree, { 'b.txt': `${line}\n` });
    runGit(tree, ['add', '--all']);
    expect(() => runGit(tree, ['commit', '--quiet', '-m', 'x'])).toThrow(/the commit is stopped/);
    expect((await scanJson(root, ['--staged'])).exitCode).toBe(0);
    mkdirSync(join(tree, 'sub'));
    expect((await scanJson(join(tree, 'sub'), ['--staged'])).paths).toEqual(['b.txt']);
  });
});

describe('wrong options', () => {
  test.each([
    [['--threads', '0'], 'whole number from 1'],
    [['--threads', 'many'], 'whole number'],
    [['--only', ''], '--only'],
    [['--only', ','], '--only'],
    [['--nonsense'], '--nonsense'],
    [['--explain', ''], 'no rule'],
    [['--since', ''], 'no commit'],
    [['--since', '--output=x'], 'no commit'],
  ])('%j', async (argv, message) => {
    const root = temporaryRepository({ 'a.txt': 'x\n' });
    const { exitCode, stderr } = await runPpagent(['scan', ...argv], { cwd: root });
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
  });
});

describe('ends', () => {
  test('a closed pipe ends the program in peace', () => {
    const root = temporaryFolder({ 'a.txt': `${line}\n`.repeat(2_000) });
    for (const command of ['redact --help', 'scan', 'scan --json']) {
      const said = shell(
        `$ppagent ${command} 2>err | head -c 1 >/dev/null; grep -i 'epipe\\|error' err || true`,
        root,
      );
      expect(said).toBe('');
    }
  });

  test.runIf(existsSync('/dev/full'))('output that cannot be written is an error', () => {
    const root = temporaryFolder({ 'a.txt': 'harmless\n' });
    expect(shell('$ppagent scan --json >/dev/full 2>err; echo $?; cat err', root)).toMatch(
      /^2\n(?:.*\n)*ppagent: cannot write its output: ENOSPC/,
    );
  });

  test.each([
    ['one file in this thread', ['--threads', '1', 'long.txt']],
    ['many files in threads', ['--threads', '2']],
  ])('an interruption of %s ends the scan soon', { timeout: 60_000 }, async (_name, argv) => {
    const root = temporaryFolder({ 'long.txt': `value = 12345 and more of it\n`.repeat(2_000_000) });
    for (let index = 0; index < 50; index++) {
      writeFiles(root, { [`many/${index}.js`]: 'const value = call(12345, "text");\n'.repeat(20_000) });
    }
    const child = spawn(process.execPath, [join(repositoryRoot, 'bin', 'ppagent.js'), 'scan', ...argv], {
      cwd: root,
    });
    let stderr = '';
    child.stderr.on('data', (data) => (stderr += data));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const started = performance.now();
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect({ code, stderr }).toMatchObject({ code: 130, stderr: expect.stringContaining('interrupted') });
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
