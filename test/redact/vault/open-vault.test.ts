import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withFileLock } from '../../../src/config/files/file-lock.ts';
import type { Keychain } from '../../../src/config/keychain/keychain.ts';
import { openVault } from '../../../src/redact/vault/open-vault.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ppagent-vault-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const request = { type: 'email', value: 'marlin@quist.dev', form: 'typed' } as const;
const open = (root = folder, keychain?: Keychain) =>
  openVault(root, { env: { XDG_DATA_HOME: join(folder, 'data') }, keychain });

function memoryKeychain(): Keychain & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    get: async (account) => kept.get(account),
    set: async (account, secret) => void kept.set(account, secret),
    delete: async (account) => kept.delete(account),
  };
}

describe('openVault', () => {
  it('gives the same stand-ins in the next run, and others to another repository', async () => {
    const vault = await open();
    const { standIn } = vault.issue(request);
    await vault.save();
    const again = await open();
    expect([...again.entries].map(({ value }) => value)).toEqual([request.value]);
    expect(again.issue(request).standIn).toBe(standIn);
    const other = await open(tmpdir());
    expect(other.issue(request).standIn).not.toBe(standIn);
  });

  it('keeps key and vault for their owner alone, and no value in the clear', async () => {
    const vault = await open();
    vault.issue(request);
    await vault.save();
    expect(vault.keyPlace).toBe('file');
    const files = await readdir(dirname(vault.file));
    expect(files.sort()).toEqual(['key', 'vault.json']);
    for (const file of files) expect((await stat(join(dirname(vault.file), file))).mode & 0o777).toBe(0o600);
    expect((await stat(dirname(vault.file))).mode & 0o777).toBe(0o700);
    const text = await readFile(vault.file, 'utf8');
    expect(text).not.toContain('marlin');
    for (const line of text.trimEnd().split('\n').slice(1)) {
      expect(Buffer.from(JSON.parse(line).data, 'base64').toString('latin1')).not.toContain('marlin');
    }
  });

  it('keeps the key in the keychain where there is one', async () => {
    const keychain = memoryKeychain();
    const vault = await open(folder, keychain);
    const { standIn } = vault.issue(request);
    await vault.save();
    expect(vault.keyPlace).toBe('keychain');
    expect(await readdir(dirname(vault.file))).toEqual(['vault.json']);
    expect((await open(folder, keychain)).issue(request).standIn).toBe(standIn);
    await expect(open()).rejects.toMatchObject({ code: 'VAULT_KEY_MISSING', exitCode: 7 });
  });

  it('falls back to the file where the keychain refuses', async () => {
    const locked: Keychain = {
      get: async () => undefined,
      set: () => Promise.reject(new Error('locked')),
      delete: async () => false,
    };
    expect((await open(folder, locked)).keyPlace).toBe('file');
  });

  it.each(['nonce', 'data', 'tag'])('notices a changed %s', async (part) => {
    const { file } = await open();
    const [header, record] = (await readFile(file, 'utf8')).split('\n');
    const sealed = JSON.parse(record!);
    const bytes = Buffer.from(sealed[part], 'base64');
    bytes[bytes.length >> 1]! ^= 1;
    await writeFile(file, `${header}\n${JSON.stringify({ ...sealed, [part]: bytes.toString('base64') })}\n`);
    await expect(open()).rejects.toMatchObject({ code: 'VAULT_DAMAGED', exitCode: 7 });
  });

  it('notices records that were dropped, changed places or come from another file', async () => {
    const vault = await open();
    for (const value of ['marlin@quist.dev', 'niamh@quist.dev', 'orla@quist.dev']) {
      vault.issue({ ...request, value });
      await vault.save();
    }
    const text = await readFile(vault.file, 'utf8');
    const [header, first, second, third, fourth] = text.trimEnd().split('\n');
    const older = await readFile((await open(tmpdir())).file, 'utf8');
    for (const lines of [
      [header, first, third, fourth],
      [header, first, third, second, fourth],
      [header, second, third, fourth],
      [header, first, second, second, third, fourth],
      [older.split('\n')[0], first, second, third, fourth],
    ]) {
      await writeFile(vault.file, `${lines.join('\n')}\n`);
      await expect(open()).rejects.toMatchObject({ exitCode: 7 });
    }
    await writeFile(vault.file, text);
    expect([...(await open()).entries]).toHaveLength(3);
  });

  it('leaves out a record that a crash has cut off, and goes on behind the last whole one', async () => {
    const vault = await open();
    vault.issue(request);
    await vault.save();
    const whole = await readFile(vault.file, 'utf8');
    vault.issue({ ...request, value: 'niamh@quist.dev' });
    await vault.save();
    const both = await readFile(vault.file, 'utf8');
    for (const length of [whole.length, whole.length + 1, whole.length + 40, both.length - 1]) {
      await writeFile(vault.file, both.slice(0, length));
      const again = await open();
      expect([...again.entries].map(({ value }) => value)).toEqual([request.value]);
      again.issue({ ...request, value: 'orla@quist.dev' });
      await again.save();
      expect([...(await open()).entries].map(({ value }) => value)).toEqual([
        request.value,
        'orla@quist.dev',
      ]);
    }
  });

  it('stores again what it had stored when the file is gone or another one', async () => {
    const vault = await open();
    const { standIn } = vault.issue(request);
    await vault.save();
    await rm(vault.file);
    await vault.save();
    vault.issue({ ...request, value: 'niamh@quist.dev' });
    await vault.save();
    expect((await open()).find(request)?.standIn).toBe(standIn);
    expect([...(await open()).entries]).toHaveLength(2);
  });

  it('stays one short file when it is added to very often', async () => {
    const [vault, beside] = [await open(), await open()];
    for (let round = 0; round < 520; round++) {
      vault.issue({ ...request, value: `user${round}@quist.dev` });
      await vault.save();
      if (round % 100 !== 0) continue;
      beside.issue({ ...request, value: `beside${round}@quist.dev` });
      await beside.save();
    }
    const lines = (await readFile(vault.file, 'utf8')).split('\n').length;
    expect(lines).toBeLessThan(100);
    beside.issue({ ...request, value: 'last@quist.dev' });
    await beside.save();
    expect([...(await open()).entries]).toHaveLength(527);
    expect([...beside.entries]).toHaveLength(527);
  });

  it.each(['', '{', 'null', '[]', '{"format":"ppagent-vault"}', '\0\0\0'])(
    'refuses the file %j',
    async (text) => {
      const { file } = await open();
      await writeFile(file, text);
      await expect(open()).rejects.toMatchObject({ code: 'VAULT_DAMAGED', exitCode: 7 });
    },
  );

  it('refuses a cut file and a short tag', async () => {
    const { file } = await open();
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.slice(0, text.length / 2));
    await expect(open()).rejects.toMatchObject({ code: 'VAULT_DAMAGED' });
    const [header, record] = text.split('\n');
    await writeFile(file, `${header}\n`);
    await expect(open()).rejects.toMatchObject({ code: 'VAULT_DAMAGED' });
    const sealed = JSON.parse(record!);
    const tag = Buffer.from(sealed.tag, 'base64').subarray(0, 4).toString('base64');
    await writeFile(file, `${header}\n${JSON.stringify({ ...sealed, tag })}\n`);
    await expect(open()).rejects.toMatchObject({ code: 'VAULT_DAMAGED' });
  });

  it('says that a vault belongs to another repository, and does not take one that was relabelled', async () => {
    const theirs = await open(tmpdir());
    const ours = await open();
    const text = await readFile(theirs.file, 'utf8');
    await writeFile(ours.file, text);
    await expect(open()).rejects.toMatchObject({ code: 'VAULT_OF_OTHER_REPOSITORY', exitCode: 7 });
    const { repository } = JSON.parse(text.split('\n')[0]!);
    const mine = dirname(ours.file).split(/[/\\]/).at(-1)!;
    await writeFile(ours.file, text.replace(repository, mine));
    await expect(open()).rejects.toMatchObject({ code: 'VAULT_DAMAGED' });
  });

  it('says that the key is gone', async () => {
    const { file } = await open();
    await rm(join(dirname(file), 'key'));
    await expect(open()).rejects.toMatchObject({ code: 'VAULT_KEY_MISSING', exitCode: 7 });
  });

  it('keeps what two vaults opened at once have added', async () => {
    const [one, two] = [await open(), await open()];
    one.issue(request);
    two.issue({ ...request, value: 'niamh@quist.dev' });
    const secret = two.issue({ type: 'secret', value: 'hX7-kq', form: 'token' });
    two.addPlace(secret, { path: 'a.env', surroundings: 's' });
    await one.save();
    await two.save();
    const sameSecret = one.issue({ type: 'secret', value: 'hX7-kq', form: 'token' });
    one.addPlace(sameSecret, { path: 'b.env', surroundings: 's' });
    await one.save();
    const entries = [...(await open()).entries];
    expect(entries.map(({ value }) => value).sort()).toEqual([
      'hX7-kq',
      'marlin@quist.dev',
      'niamh@quist.dev',
    ]);
    expect(entries.flatMap(({ places }) => places.map(({ path }) => path)).sort()).toEqual([
      'a.env',
      'b.env',
    ]);
  });

  it('loses nothing when processes write at the same time', async () => {
    const script = join(import.meta.dirname, 'add-to-vault.ts');
    const writers = ['a', 'b', 'c', 'd'].map((prefix) =>
      spawn(process.execPath, ['--import', 'tsx', script, folder, join(folder, 'data'), prefix, '8'], {
        stdio: 'inherit',
      }),
    );
    const codes = await Promise.all(writers.map((writer) => once(writer, 'exit').then(([code]) => code)));
    expect(codes).toEqual([0, 0, 0, 0]);
    const values = [...(await open()).entries].map(({ value }) => value);
    expect(new Set(values).size).toBe(32);
    expect(await readdir(dirname((await open()).file))).toEqual(['key', 'vault.json']);
  });

  it('stays whole when a writer is killed', async () => {
    const vault = await open();
    vault.issue(request);
    await vault.save();
    const script = join(import.meta.dirname, 'add-to-vault.ts');
    for (const wait of [0, 3, 7, 20]) {
      const before = [...(await open()).entries].length;
      const writer = spawn(process.execPath, [
        '--import',
        'tsx',
        script,
        folder,
        join(folder, 'data'),
        `k${wait}-`,
        '100000',
      ]);
      while ([...(await open()).entries].length < before + 2) await sleep(5);
      await sleep(wait);
      writer.kill('SIGKILL');
      await once(writer, 'exit');
      const after = await open();
      expect([...after.entries].length).toBeGreaterThanOrEqual(before + 2);
      // The lock of the dead does not stand in the way.
      after.issue({ ...request, value: `after${wait}@quist.dev` });
      await after.save();
    }
  });

  it('ignores what a crash left half written beside it', async () => {
    const vault = await open();
    vault.issue(request);
    await vault.save();
    await writeFile(`${vault.file}.1.abcd.tmp`, 'half');
    expect([...(await open()).entries]).toHaveLength(1);
  });

  it('waits for a lock of the living, then says who is busy', async () => {
    const vault = await open();
    vault.issue(request);
    const lock = join(dirname(vault.file), 'lock');
    let saved: Promise<void> = Promise.resolve();
    await withFileLock(lock, async () => {
      const impatient = withFileLock(lock, async () => undefined, { patience: 100 });
      await expect(impatient).rejects.toMatchObject({ code: 'VAULT_BUSY', exitCode: 2 });
      saved = vault.save();
      expect(await Promise.race([saved, sleep(100, 'waits')])).toBe('waits');
    });
    await saved;
    expect([...(await open()).entries]).toHaveLength(1);
  });

  it.skipIf(process.getuid?.() === 0)('says that it cannot write', async () => {
    const vault = await open();
    await chmod(dirname(vault.file), 0o500);
    vault.issue(request);
    await expect(vault.save()).rejects.toMatchObject({ code: 'WRITE_FAILED' });
    await chmod(dirname(vault.file), 0o700);
  });

  it('refuses to store a placeholder that another run gave to something else', async () => {
    const [one, two] = [await open(), await open()];
    // Single digits are soon all taken: two runs come to give the same one to different values.
    const digits = ['1', '2', '3', '4', '5', '6', '7', '8'];
    for (const value of digits.slice(0, 4)) one.issue({ type: 'secret', value, form: 'number' });
    for (const value of digits.slice(4)) two.issue({ type: 'secret', value, form: 'number' });
    const clash = [...one.entries].some((a) => [...two.entries].some((b) => a.standIn === b.standIn));
    await one.save();
    if (clash) await expect(two.save()).rejects.toMatchObject({ code: 'VAULT_BUSY' });
    else await two.save();
    const standIns = [...(await open()).entries].map(({ standIn }) => standIn);
    expect(new Set(standIns).size).toBe(standIns.length);
  });
});
