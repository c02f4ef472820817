import { chmodSync, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { missingForKeychain, startDesktopSession } from '../../config/keychain/desktop-session.ts';
import { runPpagent } from '../../support/run-ppagent.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

// Made up, and put together here so that no scanner takes this file for a leak.
const key = ['sk', 'proj', 'Zq81mVnPx2Lw07Rt'].join('-');
const other = ['sk', 'proj', 'Yd53bKsHc9Gf46Ju'].join('-');

let config: string;
let env: Record<string, string>;
beforeEach(() => {
  config = temporaryFolder();
  // No bus: no keychain.
  env = {
    XDG_CONFIG_HOME: config,
    XDG_RUNTIME_DIR: config,
    DBUS_SESSION_BUS_ADDRESS: '',
    OPENAI_API_KEY: '',
  };
});

const keysFile = () => join(config, 'ppagent', 'keys.json');

async function auth(argv: readonly string[], input = '') {
  const result = await runPpagent(['auth', ...argv], { env, input, cwd: config });
  expect(result.stdout + result.stderr).not.toContain(key);
  expect(result.stdout + result.stderr).not.toContain(other);
  return result;
}

describe('ppagent auth, where there is no keychain', () => {
  it('stores nothing unless plain text is asked for, and says what can be done', async () => {
    const { exitCode, stderr } = await auth(['set', 'openai'], key);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('CREDENTIAL_STORE_FAILED');
    expect(stderr).toMatch(/OPENAI_API_KEY.*--plaintext-file/);
    expect(existsSync(keysFile())).toBe(false);
  });

  it('keeps a key in plain text when asked, for its owner alone, with a warning', async () => {
    const set = await auth(['set', 'openai', '--plaintext-file'], `${key}\n`);
    expect([set.exitCode, set.stdout]).toEqual([0, '']);
    expect(set.stderr).toContain('warning: it is in plain text');
    expect(statSync(keysFile()).mode & 0o777).toBe(0o600);
    expect(readFileSync(keysFile(), 'utf8')).toContain(key);

    const get = await auth(['get', 'openai']);
    expect(get.stdout).toBe(
      `openai at https://api.openai.com/v1: …${key.slice(-4)}, in plain text in ${keysFile()}\n`,
    );
    const { stdout } = await auth(['list', '--json']);
    expect(JSON.parse(stdout)).toEqual([
      { provider: 'openai', baseUrl: 'https://api.openai.com/v1', places: [keysFile()] },
    ]);
    expect((await auth(['rm', 'openai'])).exitCode).toBe(0);
    expect(existsSync(keysFile())).toBe(false);
    expect((await auth(['rm', 'openai'])).stderr).toContain('CREDENTIAL_MISSING');
  });

  it('keeps keys of one provider at two addresses apart', async () => {
    const gateway = ['--base-url', 'https://gateway.example.com/v1/'];
    await auth(['set', 'openai', '--plaintext-file'], key);
    await auth(['set', 'openai', '--plaintext-file', ...gateway], other);
    expect((await auth(['get', 'openai'])).stdout).toContain(key.slice(-4));
    expect((await auth(['get', 'openai', ...gateway])).stdout).toContain(other.slice(-4));
    await auth(['rm', 'openai']);
    expect((await auth(['get', 'openai'])).exitCode).toBe(2);
    expect((await auth(['get', 'openai', ...gateway])).exitCode).toBe(0);
  });

  it('finds the key of the environment, at the own address of its provider alone', async () => {
    env.OPENAI_API_KEY = key;
    const get = await auth(['get', 'openai', '--json']);
    expect(JSON.parse(get.stdout)).toEqual({
      provider: 'openai',
      baseUrl: 'https://api.openai.com/v1',
      place: { kind: 'environment', variable: 'OPENAI_API_KEY' },
      ending: key.slice(-4),
    });
    expect((await auth(['get', 'openai', '--base-url', 'https://a.example/v1'])).exitCode).toBe(2);
    expect((await auth(['get', 'http://127.0.0.1:1/v1'])).exitCode).toBe(2);
    expect((await auth(['rm', 'openai'])).stderr).toContain('Unset OPENAI_API_KEY');
  });

  it.each([
    ['', 'is empty'],
    [`${key}\n${other}\n`, 'more than one line'],
    [` ${key}`, 'white space'],
    [`"${key}"`, 'quotation marks'],
    [`${key}é`, 'not ASCII'],
  ])('takes no such key: %j', async (input, why) => {
    const { exitCode, stderr } = await auth(['set', 'openai', '--plaintext-file'], input);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(why)]);
    expect(existsSync(keysFile())).toBe(false);
  });

  it('takes no key as an argument', async () => {
    expect((await auth(['set', 'openai', key])).exitCode).toBe(2);
    expect((await auth(['set', 'openai', '--key', key])).exitCode).toBe(2);
  });

  it('shows nothing of a short key', async () => {
    env.OPENAI_API_KEY = 'short-one-1234';
    expect((await auth(['get', 'openai'])).stdout).toContain(': …, in the environment');
  });

  it('warns of plain http to other machines', async () => {
    const remote = await auth(['set', 'http://203.0.113.7/v1', '--plaintext-file'], key);
    expect(remote.stderr).toContain('everybody on the way can read the key');
    const local = await auth(['set', 'http://127.0.0.1:8000/v1', '--plaintext-file'], key);
    expect(local.stderr).not.toContain('everybody');
  });

  it('knows the providers of the user, and none of the project', async () => {
    const provider = { kind: 'openai', baseUrl: 'https://mine.example/v1' };
    writeFiles(config, { 'ppagent/config.json': JSON.stringify({ providers: { mine: provider } }) });
    writeFiles(config, { 'ppagent.config.json': JSON.stringify({ providers: { theirs: provider } }) });
    await auth(['set', 'mine', '--plaintext-file'], key);
    expect((await auth(['get', 'mine'])).stdout).toContain('mine at https://mine.example/v1');
    expect((await auth(['get', 'theirs'])).stderr).toContain('PROVIDER_UNKNOWN');
    expect((await auth(['get', 'openia'])).stderr).toContain('Did you mean openai?');
  });

  it.skipIf(process.platform === 'win32')('does not use a key file that others may read', async () => {
    await auth(['set', 'openai', '--plaintext-file'], key);
    chmodSync(keysFile(), 0o644);
    const { exitCode, stderr } = await auth(['get', 'openai']);
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/mode 0644[\s\S]*chmod 600/)]);
  });
});

describe.skipIf(missingForKeychain() !== undefined)('ppagent auth, with a real keychain', () => {
  it('keeps a key there, and takes one in plain text away', async () => {
    const session = await startDesktopSession();
    await session.startKeychain({ password: 'open sesame' });
    await auth(['set', 'openai', '--plaintext-file'], other);
    env = { ...env, ...session.env };
    const set = await auth(['set', 'openai'], key);
    expect([set.exitCode, set.stdout]).toEqual([0, '']);
    expect(set.stderr).toContain('is in the keychain');
    expect(set.stderr).toContain('was removed');
    expect(existsSync(keysFile())).toBe(false);

    env.OPENAI_API_KEY = other;
    expect((await auth(['get', 'openai'])).stdout).toContain(`…${key.slice(-4)}, in the keychain`);
    expect(JSON.parse((await auth(['list', '--json'])).stdout)).toEqual([
      {
        provider: 'openai',
        baseUrl: 'https://api.openai.com/v1',
        places: ['keychain', 'OPENAI_API_KEY'],
      },
    ]);
    const removed = await auth(['rm', 'openai']);
    expect(removed.stderr).toContain('OPENAI_API_KEY still holds one');
    expect((await auth(['get', 'openai'])).stdout).toContain(other.slice(-4));

    await auth(['set', 'openai'], key);
    expect((await auth(['set', 'openai', '--plaintext-file'], other)).stderr).toContain(
      'the one in the keychain was removed',
    );
  });

  it('says that a locked one takes nothing', async () => {
    const session = await startDesktopSession();
    await session.startKeychain('locked');
    env = { ...env, ...session.env };
    const { exitCode, stderr } = await auth(['set', 'openai'], key);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/the keychain cannot be changed.*CREDENTIAL_STORE_FAILED/);
    expect(stderr).toContain('--plaintext-file');
  });
});
