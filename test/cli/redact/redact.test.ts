import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inventedSecret } from '../../support/invented-secret.ts';
import { runPpagent } from '../../support/run-ppagent.ts';
import { temporaryFolder, temporaryRepository, writeFiles } from '../../support/temporary-folder.ts';

const { token } = inventedSecret();
const address = ['frida.lund', 'acme-mail.io'].join('@');
const source = `// Ask ${address}\nconst key = '${token}';\nconst host = '10.20.30.40';\n`;

/** A repository with the text, and a data folder of its own for its vault. */
function begin(files: Readonly<Record<string, string | Buffer>> = { 'src/a.ts': source }) {
  const root = temporaryRepository(files);
  const data = temporaryFolder();
  const run = (argv: readonly string[], input?: string) =>
    runPpagent(argv, { cwd: root, input, env: { XDG_DATA_HOME: data } });
  return { root, data, run, read: (path: string) => readFileSync(join(root, path), 'utf8') };
}

function expectClean(text: string): void {
  expect(text).not.toContain(token);
  expect(text).not.toContain(address);
  expect(text).not.toContain('10.20.30.40');
}

describe('redact and restore', () => {
  test('give back what came in, through pipes', async () => {
    const { run } = begin();
    const redacted = await run(['redact', '--path', 'src/a.ts'], source);
    expect(redacted.exitCode).toBe(0);
    expectClean(redacted.stdout + redacted.stderr);
    expect(redacted.stderr).toMatch(/^3 places redacted: /);
    const restored = await run(['restore', '--path', 'src/a.ts'], redacted.stdout);
    expect(restored).toMatchObject({ exitCode: 0, stdout: source, stderr: '3 placeholders restored\n' });
  });

  test('change files in place, byte for byte there and back, mode, mark and line ends included', async () => {
    const crlf = Buffer.from(`\uFEFF${source.replaceAll('\n', '\r\n')}`);
    const { root, run } = begin({ 'a.ts': crlf });
    chmodSync(join(root, 'a.ts'), 0o640);
    expect((await run(['redact', '--in-place', 'a.ts'])).exitCode).toBe(0);
    const redacted = readFileSync(join(root, 'a.ts'));
    expectClean(redacted.toString());
    expect(statSync(join(root, 'a.ts')).mode & 0o777).toBe(0o640);
    expect((await run(['restore', '--in-place', 'a.ts'])).exitCode).toBe(0);
    expect(readFileSync(join(root, 'a.ts')).equals(crlf)).toBe(true);
    expect(readdirSync(root).sort()).toEqual(['.git', 'a.ts']);
  });

  test('write several files below a folder', async () => {
    const { root, run, read } = begin({ 'src/a.ts': source, 'b.txt': `mail ${address}\n` });
    const outside = join(temporaryFolder({ 'c.txt': `mail ${address}\n` }), 'c.txt');
    expect((await run(['redact', '--out-dir', 'out', 'src/a.ts', 'b.txt', outside])).exitCode).toBe(0);
    for (const path of ['out/src/a.ts', 'out/b.txt', 'out/c.txt']) expectClean(read(path));
    expect(existsSync(join(root, 'src/a.ts'))).toBe(true);
    expect(read('src/a.ts')).toBe(source);
  });

  test('use the same placeholder for a value in every run, and another one in another repository', async () => {
    const [one, other] = [begin(), begin()];
    const text = `mail ${address}\n`;
    const first = (await one.run(['redact'], text)).stdout;
    expect((await one.run(['redact'], `again ${text}`)).stdout).toBe(`again ${first}`);
    expect((await other.run(['redact'], text)).stdout).not.toBe(first);
  });
});

describe('restore', () => {
  test('does not bring a secret back into a file that it was not in, and writes nothing then', async () => {
    const { run, root, read } = begin();
    const redacted = (await run(['redact', 'src/a.ts'])).stdout;
    writeFiles(root, { 'other.ts': redacted });
    const { exitCode, stderr } = await run(['restore', '--in-place', 'other.ts']);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/secret that was not in this file[\s\S]*nothing was written/);
    expect(read('other.ts')).toBe(redacted);
    const kept = await run(['restore', '--keep-unresolved', 'other.ts']);
    expect(kept.stdout).toContain(address);
    expect(kept.stdout).not.toContain(token);
  });

  test('does not turn placeholders back that it never gave out', async () => {
    const { run } = begin();
    const redacted = (await run(['redact'], `mail ${address}\n`)).stdout;
    const { run: elsewhere } = begin();
    expect((await elsewhere(['restore', '--keep-unresolved'], redacted)).stdout).toBe(redacted);
    expect((await run(['restore'], 'see ppx_person_abcdefghj\n')).exitCode).toBe(1);
  });

  test('escapes for where the text goes', async () => {
    const { run } = begin();
    const password = ['pa', '"ss', '\\', 'w0rd9'].join('');
    const text = `password = ${password}\n`;
    const redacted = (await run(['redact', '--path', 'a.ini'], text)).stdout;
    expect(redacted).not.toContain('w0rd9');
    const restored = await run(['restore', '--path', 'a.ini', '--sink', 'json-string'], redacted);
    expect(JSON.parse(`"${restored.stdout.trim().slice('password = '.length)}"`)).toBe(password);
  });

  test('says that a vault is damaged, with exit code 7', async () => {
    const { run, data } = begin();
    await run(['redact'], `mail ${address}\n`);
    const [id] = readdirSync(join(data, 'ppagent', 'vaults'));
    writeFileSync(join(data, 'ppagent', 'vaults', id!, 'vault.json'), '{"broken');
    expect(await run(['restore'], 'x')).toMatchObject({
      exitCode: 7,
      stderr: expect.stringContaining('VAULT_DAMAGED'),
    });
  });
});

describe('what redact keeps', () => {
  test('is encrypted, and for its owner alone', async () => {
    const { run, data } = begin();
    await run(['redact', 'src/a.ts']);
    const files = readdirSync(data, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const { parentPath, name } of files) {
      const file = join(parentPath, name);
      expect(statSync(file).mode & 0o077).toBe(0);
      expectClean(readFileSync(file, 'latin1'));
    }
  });

  test('is nothing with --no-vault', async () => {
    const { run, data } = begin();
    expectClean((await run(['redact', '--no-vault', 'src/a.ts'])).stdout);
    expect(readdirSync(data)).toEqual([]);
  });

  test('survives many runs at once', async () => {
    const { run } = begin();
    const texts = Array.from({ length: 6 }, (_none, index) => `mail user${index}.${address}\n`);
    const redacted = await Promise.all(texts.map((text) => run(['redact'], text)));
    const restored = await run(['restore'], redacted.map(({ stdout }) => stdout).join(''));
    expect(restored.stdout).toBe(texts.join(''));
  });
});

describe('wrong usage', () => {
  test.each([
    [['redact', 'a', 'b'], 'standard output'],
    [['redact', '--in-place'], 'standard output'],
    [['redact', '--in-place', '--out-dir', 'x', 'a'], 'exclude each other'],
    [['redact', 'gone.ts'], 'no gone.ts'],
    [['redact', '--path', 'x', 'src/a.ts'], '--path'],
    [['restore', '--sink', 'sql'], 'sql'],
  ])('%j', async (argv, message) => {
    const { run } = begin();
    const { exitCode, stderr } = await run(argv);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });

  test('what is no text is refused whole', async () => {
    const { root, run } = begin({ 'a.txt': `mail ${address}\n`, 'b.bin': Buffer.from([0, 1, 2]) });
    mkdirSync(join(root, 'out'));
    expect(await run(['redact', '--out-dir', 'out', 'a.txt', 'b.bin'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('NOT_TEXT'),
    });
    expect(readdirSync(join(root, 'out'))).toEqual([]);
  });
});
