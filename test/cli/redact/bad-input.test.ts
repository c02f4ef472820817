import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inventedSecret } from '../../support/invented-secret.ts';
import { repositoryRoot } from '../../support/repository-root.ts';
import { runPpagent } from '../../support/run-ppagent.ts';
import { temporaryFolder, temporaryRepository } from '../../support/temporary-folder.ts';

const { token } = inventedSecret();
const address = ['frida.lund', 'acme-mail.io'].join('@');

function begin(files: Readonly<Record<string, string | Buffer>> = {}) {
  const root = temporaryRepository({ 'a.txt': `mail ${address}\n`, ...files });
  const data = temporaryFolder();
  const env = { XDG_DATA_HOME: data };
  const run = (argv: readonly string[], input?: string) => runPpagent(argv, { cwd: root, input, env });
  const vault = () => join(data, 'ppagent', 'vaults', readdirSync(join(data, 'ppagent', 'vaults'))[0]!);
  return { root, data, env, run, vault };
}

/** With the bytes as they are. */
function pipe(argv: readonly string[], input: Buffer, cwd: string, env: Record<string, string>): Buffer {
  const launcher = join(repositoryRoot, 'bin', 'ppagent.js');
  return execFileSync(process.execPath, [launcher, ...argv], {
    cwd,
    input,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'ignore'],
    maxBuffer: 2 ** 30,
  });
}

describe('contents', () => {
  test('bytes that are no UTF-8 come back as they were', () => {
    const { root, env } = begin();
    const text = Buffer.concat([
      Buffer.from([0xc3, 0x28, 0xff, 0xe9, 0x0a]),
      Buffer.from(`mail ${address}\n`),
    ]);
    const redacted = pipe(['redact'], text, root, env);
    expect(redacted.includes(address)).toBe(false);
    expect(redacted.subarray(0, 5)).toEqual(text.subarray(0, 5));
    expect(pipe(['restore'], redacted, root, env)).toEqual(text);
  });

  test.each([
    ['UTF-16', Buffer.from(`\uFEFFmail ${address}\n`, 'utf16le')],
    ['NUL bytes', Buffer.from(`mail ${address}\0\n`)],
  ])('%s are refused, and nothing is printed', async (_name, bytes) => {
    const { run } = begin({ 'b.txt': bytes });
    for (const command of ['redact', 'restore']) {
      expect(await run([command, 'b.txt'])).toMatchObject({
        exitCode: 2,
        stdout: '',
        stderr: expect.stringContaining('NOT_TEXT'),
      });
    }
  });

  test('one line of 10 MB, and deep nesting', { timeout: 90_000 }, async () => {
    const { root, env } = begin();
    const deep = `${'['.repeat(20_000)}"${token}"${']'.repeat(20_000)}`;
    for (const text of [`${'x=1;'.repeat(2_500_000)} ${address} "${token}"`, deep]) {
      const redacted = pipe(['redact', '--path', 'a.js'], Buffer.from(text), root, env).toString();
      expect(redacted.includes(token)).toBe(false);
      expect(redacted.includes(address)).toBe(false);
      expect(pipe(['restore', '--path', 'a.js'], Buffer.from(redacted), root, env).toString() === text).toBe(
        true,
      );
    }
  });

  test('several files as one JSON array', async () => {
    const { run } = begin({ 'b.txt': 'x\n' });
    const { exitCode, stdout } = await run(['redact', '--json', 'a.txt', 'b.txt']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ path: 'a.txt' }, { path: 'b.txt', text: 'x\n' }]);
  });

  test('nothing at all', async () => {
    const { run } = begin();
    expect(await run(['redact'], '')).toMatchObject({ exitCode: 0, stdout: '' });
    expect(await run(['restore'], '')).toMatchObject({ exitCode: 0, stdout: '' });
  });
});

describe('files', () => {
  test('links that lead nowhere, folders: told by name, and no other file is touched', async () => {
    const { root, run } = begin();
    symlinkSync('gone', join(root, 'dangling'));
    mkdirSync(join(root, 'folder'));
    for (const name of ['dangling', 'folder']) {
      const { exitCode, stderr } = await run(['redact', '--in-place', 'a.txt', name]);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(new RegExp(`${name} \\[PATH_NOT_FOUND\\]`));
    }
    expect(readFileSync(join(root, 'a.txt'), 'utf8')).toBe(`mail ${address}\n`);
  });

  test('places where nothing can be written', async () => {
    const { run } = begin();
    expect(await run(['redact', '--out-dir', 'a.txt/x', 'a.txt'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('WRITE_FAILED'),
    });
    // As of a file system that is mounted read-only.
    expect(await run(['redact', '--out-dir', '/proc/self', 'a.txt'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('WRITE_FAILED'),
    });
  });

  test('a folder that no data may be kept in', async () => {
    const { root, env } = begin();
    const blocked = { ...env, XDG_DATA_HOME: join(root, 'a.txt') };
    expect(await runPpagent(['redact', 'a.txt'], { cwd: root, env: blocked })).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringContaining('WRITE_FAILED'),
    });
  });
});

describe('the vault', () => {
  test.each([
    ['cut', (text: string) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
    ['of another form', () => '[]'],
    ['changed', (text: string) => text.replace(/"data":\s*"(....)/, '"data":"AAAA')],
  ])('that is %s: exit code 7, and it stays as it is', async (_name, damage) => {
    const { run, vault } = begin();
    await run(['redact', 'a.txt']);
    const file = join(vault(), 'vault.json');
    const damaged = damage(readFileSync(file, 'utf8'));
    writeFileSync(file, damaged);
    for (const argv of [
      ['redact', 'a.txt'],
      ['restore', 'a.txt'],
    ]) {
      expect(await run(argv)).toMatchObject({
        exitCode: 7,
        stdout: '',
        stderr: expect.stringContaining('VAULT_DAMAGED'),
      });
    }
    expect(readFileSync(file, 'utf8')).toBe(damaged);
  });

  test('of another repository: exit code 7', async () => {
    const [one, other] = [begin(), begin()];
    await one.run(['redact', 'a.txt']);
    await other.run(['redact', 'a.txt']);
    for (const name of readdirSync(one.vault()))
      copyFileSync(join(one.vault(), name), join(other.vault(), name));
    expect(await other.run(['restore', 'a.txt'])).toMatchObject({
      exitCode: 7,
      stderr: expect.stringContaining('VAULT_OF_OTHER_REPOSITORY'),
    });
  });
});

test.each([['redact'], ['restore']])('%s waits for input until it is interrupted', async (command) => {
  const { root, env } = begin();
  const launcher = join(repositoryRoot, 'bin', 'ppagent.js');
  const child = spawn(process.execPath, [launcher, command], { cwd: root, env: { ...process.env, ...env } });
  child.stdin.write('a beginning\n');
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const started = performance.now();
  child.kill('SIGINT');
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(130);
  expect(performance.now() - started).toBeLessThan(3_000);
});

test.each([
  [['redact', '--only', ''], '--only'],
  [['redact', '--in-place', '--json', 'a.txt'], '--json'],
  [['redact', '--out-dir', '', 'a.txt'], '--out-dir'],
  [['restore', '--nonsense'], '--nonsense'],
  [['restore', '--out-dir', '', 'a.txt'], '--out-dir'],
])('wrong options: %j', async (argv, message) => {
  const { run } = begin();
  const { exitCode, stderr } = await run(argv);
  expect(stderr).toContain(message);
  expect(exitCode).toBe(2);
});
