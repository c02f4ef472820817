import { existsSync, mkdirSync, readdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runPurge } from '../../../src/cli/purge/run-purge.ts';
import { withFileLock } from '../../../src/config/files/file-lock.ts';
import { systemKeychain } from '../../../src/config/keychain/keychain.ts';
import { repositoryId } from '../../../src/config/repository-id.ts';
import { openReceiptLog } from '../../../src/egress/receipts/receipt-log.ts';
import { missingForKeychain, startDesktopSession } from '../../config/keychain/desktop-session.ts';
import { canaryOf } from '../../egress/canaries/canary.ts';
import { canaryKind } from '../../egress/canaries/canary-kinds.ts';
import { failureOf } from '../../support/failure-of.ts';
import { runPpagent } from '../../support/run-ppagent.ts';
import { temporaryFolder, temporaryRepository, writeFiles } from '../../support/temporary-folder.ts';

const { value: email } = canaryOf(canaryKind('email'), 1);

interface Kept {
  readonly data: string;
  readonly cache: string;
  readonly cwd: string;
  /** The repository's name among the folders. */
  readonly id: string;
  readonly env: Record<string, string>;
  readonly run: (...argv: string[]) => ReturnType<typeof runPpagent>;
  readonly redact: (text: string) => ReturnType<typeof runPpagent>;
  readonly restore: (text: string) => ReturnType<typeof runPpagent>;
}

/** A repository with a vault, a transcript, caches and receipts, and the same of another one. */
async function kept({ oneFolder = false } = {}): Promise<Kept> {
  const cwd = temporaryRepository({ 'a.js': 'a();\n' });
  const [data, cache] = [temporaryFolder(), temporaryFolder()];
  const env = { XDG_DATA_HOME: data, XDG_CACHE_HOME: oneFolder ? data : cache, DBUS_SESSION_BUS_ADDRESS: '' };
  const run = (...argv: string[]) => runPpagent(argv, { cwd, env });
  const redact = (input: string) => runPpagent(['redact'], { cwd, env, input });
  const restore = (input: string) => runPpagent(['restore', '--keep-unresolved'], { cwd, env, input });
  await redact(`ask ${email}`);
  const id = await repositoryId(cwd);
  const other = '0123456789abcdef0123456789abcdef';
  writeFiles(join(data, 'ppagent'), {
    [`vaults/${other}/vault.json`]: '{}',
    [`transcripts/${id}/2026.jsonl`]: 'x'.repeat(1234),
    [`transcripts/${other}/2026.jsonl`]: '',
    'receipts/log.jsonl': 'receipt',
    'models/m/manifest.json': '{}',
  });
  writeFiles(join(oneFolder ? data : cache, 'ppagent'), {
    'model-hashes.json': '{}',
    '0123456789abcdef-0123456789abcdef.bin': '',
  });
  return {
    data: join(data, 'ppagent'),
    cache: join(oneFolder ? data : cache, 'ppagent'),
    cwd,
    id,
    env,
    run,
    redact,
    restore,
  };
}

const folders = ({ data }: Kept, kind: string) =>
  existsSync(join(data, kind)) ? readdirSync(join(data, kind)) : [];

it("removes this repository's vault and transcripts and the caches, and says how much", async () => {
  const all = await kept();
  const { exitCode, stdout, stderr } = await all.run('purge', '--yes');
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(
    new RegExp(`^vault +\\S+ \\S?B +2 files +${join(all.data, 'vaults', all.id)}$`, 'm'),
  );
  expect(stdout).toMatch(/^transcripts +1.23 kB {2}1 file /m);
  expect(stdout).toMatch(/^removed \S+ kB$/m);
  expect(stderr).toContain('can never be restored');
  expect(folders(all, 'vaults')).toEqual(['0123456789abcdef0123456789abcdef']);
  expect(folders(all, 'transcripts')).toEqual(['0123456789abcdef0123456789abcdef']);
  expect(readdirSync(all.cache)).toEqual([]);
  expect(folders(all, 'receipts')).toEqual(['log.jsonl']);
  expect(folders(all, 'models')).toEqual(['m']);
});

it('removes those of all repositories', async () => {
  const all = await kept();
  expect((await all.run('purge', '--all', '--yes')).exitCode).toBe(0);
  expect([folders(all, 'vaults'), folders(all, 'transcripts')]).toEqual([[], []]);
  expect(folders(all, 'receipts')).toEqual(['log.jsonl']);
});

it('removes only what is named', async () => {
  const all = await kept();
  await all.run('purge', '--transcripts', '--yes');
  expect(folders(all, 'vaults')).toHaveLength(2);
  expect(folders(all, 'transcripts')).toHaveLength(1);
  expect(readdirSync(all.cache)).toHaveLength(2);
});

it('what was redacted with a purged vault cannot be restored', async () => {
  const all = await kept();
  const { stdout: redacted } = await all.redact(`ask ${email}`);
  expect((await all.restore(redacted)).stdout).toBe(`ask ${email}`);
  await all.run('purge', '--vault', '--yes');
  expect((await all.restore(redacted)).stdout).not.toContain(email);
  await all.run('purge', '--vault', '--yes');
  const again = await all.run('purge', '--vault', '--yes');
  expect([again.exitCode, again.stdout]).toEqual([0, 'nothing to remove\n']);
});

describe('on a terminal', () => {
  const answering = async (answer: string) => {
    const all = await kept();
    const stdin = Object.assign(new PassThrough(), { isTTY: true });
    let asked = '';
    const stderr = Object.assign(new PassThrough(), { isTTY: true });
    stderr.on('data', (chunk) => {
      asked += chunk;
      if (String(chunk).includes('[y/N]')) stdin.write(`${answer}\n`);
    });
    const signal = new AbortController().signal;
    const io = { stdin, stdout: new PassThrough(), stderr, env: all.env, cwd: all.cwd, signal };
    const ended = runPurge({ transcripts: true, input: true }, io);
    return { all, ended, asked: () => asked };
  };

  it('asks, and removes when the answer is yes', async () => {
    const { all, ended, asked } = await answering('y');
    expect(await ended).toBe(0);
    expect(asked()).toContain(join(all.data, 'transcripts', all.id));
    expect(folders(all, 'transcripts')).toHaveLength(1);
  });

  it('removes nothing when it is no', async () => {
    const { all, ended } = await answering('');
    expect(await failureOf(ended)).toMatchObject({ code: 'CONSENT_REQUIRED' });
    expect(folders(all, 'transcripts')).toHaveLength(2);
  });
});

it('removes receipts only when they are named, with a warning', async () => {
  const all = await kept();
  const { exitCode, stdout, stderr } = await all.run('purge', '--receipts', '--yes');
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^receipts /);
  expect(stderr).toContain('nobody can show any more what has left');
  expect(existsSync(join(all.data, 'receipts'))).toBe(false);
  expect(folders(all, 'vaults')).toHaveLength(2);
});

it('waits for a run that is about to store something', async () => {
  const all = await kept();
  const lock = join(all.data, 'vaults', all.id, 'lock');
  let purged: ReturnType<Kept['run']> | undefined;
  await withFileLock(lock, async () => {
    purged = all.run('purge', '--vault', '--yes');
    const early = await Promise.race([
      purged,
      new Promise((resolve) => setTimeout(resolve, 2000, 'waiting')),
    ]);
    expect(early).toBe('waiting');
    expect(existsSync(join(all.data, 'vaults', all.id, 'vault.json'))).toBe(true);
  });
  expect((await purged)?.exitCode).toBe(0);
  expect(folders(all, 'vaults')).not.toContain(all.id);
});

describe('without agreement', () => {
  it('removes nothing where nobody can be asked', async () => {
    const all = await kept();
    const { exitCode, stdout, stderr } = await all.run('purge');
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain('[CONSENT_REQUIRED]\n  Look at it with --dry-run, then add --yes.');
    expect(folders(all, 'vaults')).toHaveLength(2);
  });

  it('says what it would remove', async () => {
    const all = await kept();
    const { exitCode, stdout } = await all.run('purge', '--dry-run', '--json');
    expect(exitCode).toBe(0);
    const { version, dryRun, removed } = JSON.parse(stdout);
    expect([version, dryRun]).toEqual([1, true]);
    expect(removed.map(({ kind }: { kind: string }) => kind)).toEqual([
      'vault',
      'transcripts',
      'caches',
      'caches',
    ]);
    expect(removed[1]).toMatchObject({ files: 1, bytes: 1234, path: join(all.data, 'transcripts', all.id) });
    expect(folders(all, 'vaults')).toHaveLength(2);
  });
});

describe('links', () => {
  it('in what is removed go themselves: what they lead to stays', async () => {
    const all = await kept();
    const elsewhere = temporaryFolder({ 'thesis.txt': 'words' });
    symlinkSync(elsewhere, join(all.data, 'transcripts', all.id, 'link'));
    expect((await all.run('purge', '--transcripts', '--yes')).exitCode).toBe(0);
    expect(folders(all, 'transcripts')).not.toContain(all.id);
    expect(readdirSync(elsewhere)).toEqual(['thesis.txt']);
  });

  it.each(['vaults', 'transcripts'])('in the place of %s end it', async (kind) => {
    const all = await kept();
    const elsewhere = temporaryFolder();
    renameSync(join(all.data, kind), join(elsewhere, 'moved'));
    symlinkSync(join(elsewhere, 'moved'), join(all.data, kind));
    const { exitCode, stderr } = await all.run('purge', '--vault', '--transcripts', '--all', '--yes');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('it leads elsewhere [WRITE_FAILED]');
    expect(readdirSync(join(elsewhere, 'moved'), { recursive: true }).length).toBeGreaterThan(3);
  });

  it("in the place of one repository's folder go themselves", async () => {
    const all = await kept();
    const elsewhere = temporaryFolder({ 'vault.json': '{}' });
    const place = join(all.data, 'vaults', all.id);
    renameSync(place, `${elsewhere}/vault`);
    symlinkSync(elsewhere, place);
    expect((await all.run('purge', '--vault', '--yes')).exitCode).toBe(0);
    expect(folders(all, 'vaults')).not.toContain(all.id);
    expect(readdirSync(elsewhere).sort()).toEqual(['vault', 'vault.json']);
  });
});

it('leaves alone what others have put beside', async () => {
  const all = await kept();
  mkdirSync(join(all.data, 'vaults', 'notes'));
  await all.run('purge', '--all', '--yes');
  expect(folders(all, 'vaults')).toEqual(['notes']);
});

it('takes caches for caches where caches and data are in one folder', async () => {
  const all = await kept({ oneFolder: true });
  await all.run('purge', '--caches', '--yes');
  expect(readdirSync(all.data).sort()).toEqual(['models', 'receipts', 'transcripts', 'vaults']);
});

describe.skipIf(missingForKeychain() !== undefined)('with a keychain', () => {
  it('takes the keys of vaults and receipts out of it', async () => {
    const session = await startDesktopSession();
    await session.startKeychain({ password: 'open sesame' });
    const cwd = temporaryRepository({ 'a.js': 'a();\n' });
    const env = { ...session.env, XDG_DATA_HOME: temporaryFolder(), XDG_CACHE_HOME: temporaryFolder() };
    await runPpagent(['redact'], { cwd, env, input: `ask ${email}` });
    const log = await openReceiptLog({ env });
    await log.close();
    const keychain = (await systemKeychain({ env }))!;
    const kinds = async () => [...(await keychain.accounts())].map((name) => name.replace(/-[\da-f]+$/, ''));
    expect((await kinds()).sort()).toEqual(expect.arrayContaining(['receipts-key', 'vault']));
    const { exitCode } = await runPpagent(['purge', '--vault', '--receipts', '--yes'], { cwd, env });
    expect(exitCode).toBe(0);
    expect(await kinds()).toEqual([]);
  });
});
