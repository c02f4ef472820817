import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Keychain, systemKeychain } from '../../../src/config/keychain/keychain.ts';
import { credentialAccount, ownerOfAccount } from '../../../src/egress/credentials/credential-account.ts';
import { findCredential } from '../../../src/egress/credentials/find-credential.ts';
import { KeyFile } from '../../../src/egress/credentials/key-file.ts';
import { locateCredential } from '../../../src/egress/credentials/locate-credential.ts';
import type { ProviderEndpoint } from '../../../src/egress/gate/provider-endpoint.ts';
import { PpagentError } from '../../../src/errors/ppagent-error.ts';
import { missingForKeychain, startDesktopSession } from '../../config/keychain/desktop-session.ts';
import { failureOf } from '../../support/failure-of.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { memoryKeychain } from './memory-keychain.ts';

const openai: ProviderEndpoint = {
  name: 'openai',
  kind: 'openai',
  baseUrl: 'https://api.openai.com/v1',
  credential: 'bearer',
  environmentVariable: 'OPENAI_API_KEY',
};
const elsewhere: ProviderEndpoint = {
  ...openai,
  baseUrl: 'https://gateway.example.com/v1',
  environmentVariable: undefined,
};

let env: Record<string, string>;
beforeEach(() => {
  env = { XDG_CONFIG_HOME: temporaryFolder() };
});

describe('findCredential', () => {
  it('takes the keychain before the environment, and that before the key file', async () => {
    const keychain = memoryKeychain();
    const find = () => findCredential(openai, { env, keychain });
    expect(await find()).toBeUndefined();
    await new KeyFile(env).set(credentialAccount(openai), 'from-file');
    expect(await find()).toBe('from-file');
    env.OPENAI_API_KEY = 'from-environment';
    expect(await find()).toBe('from-environment');
    await keychain.set(credentialAccount(openai), 'from-keychain');
    expect(await find()).toBe('from-keychain');
  });

  it('gives a key to no other base URL, and to no other provider at the same one', async () => {
    const keychain = memoryKeychain();
    await keychain.set(credentialAccount(openai), 'from-keychain');
    await new KeyFile(env).set(credentialAccount(openai), 'from-file');
    env.OPENAI_API_KEY = 'from-environment';
    const others: Partial<ProviderEndpoint>[] = [
      { baseUrl: 'https://gateway.example.com/v1' },
      { baseUrl: 'http://api.openai.com/v1' },
      { baseUrl: 'https://api.openai.com:8443/v1' },
      { baseUrl: 'https://api.openai.com/v2' },
      { baseUrl: 'https://api.openai.com.example.net/v1' },
      { name: 'other' },
    ];
    for (const other of others) {
      expect(await findCredential({ ...elsewhere, ...other }, { env, keychain })).toBeUndefined();
    }
    const sameWrittenOtherwise = { ...elsewhere, baseUrl: 'https://API.openai.com:443/v1/' };
    expect(await findCredential(sameWrittenOtherwise, { env, keychain })).toBe('from-keychain');
  });

  it('looks nowhere for a provider that takes no key', async () => {
    env.OPENAI_API_KEY = 'from-environment';
    const keychain = memoryKeychain(new Map([[credentialAccount(openai), 'from-keychain']]));
    expect(await findCredential({ ...openai, credential: 'none' }, { env, keychain })).toBeUndefined();
  });

  it('warns each time that a key is in plain text, without the key', async () => {
    await new KeyFile(env).set(credentialAccount(openai), 'from-file');
    const warnings: string[] = [];
    const options = { env, keychain: undefined, warn: (line: string) => void warnings.push(line) };
    await findCredential(openai, options);
    await findCredential(openai, options);
    expect(warnings).toHaveLength(2);
    expect(warnings[0]).toMatch(/plain text.*keys\.json/);
    expect(warnings.join()).not.toContain('from-file');
  });

  it('goes on without a keychain that does not answer, and says so where no key is elsewhere', async () => {
    const silent: Keychain = {
      ...memoryKeychain(),
      get: () => Promise.reject(new PpagentError('CREDENTIAL_STORE_FAILED', 'no answer')),
    };
    expect((await failureOf(findCredential(openai, { env, keychain: silent }))).code).toBe(
      'CREDENTIAL_STORE_FAILED',
    );
    env.OPENAI_API_KEY = 'from-environment';
    expect(await findCredential(openai, { env, keychain: silent })).toBe('from-environment');
  });

  it.each([
    ['sk-1\n', 'white space'],
    [' sk-1', 'white space'],
    ['sk-1\nsk-2', 'more than one line'],
    ['"sk-1"', 'quotation marks'],
    ['sk-1 sk-2', 'position 5'],
    ['sk-\u200b1', 'position 4'],
    ['sk-é', 'position 4'],
    ['x'.repeat(20_000), 'longer'],
  ])('takes no key that can stand in no header: %j', async (key, why) => {
    env.OPENAI_API_KEY = key;
    const failure = await failureOf(findCredential(openai, { env, keychain: undefined }));
    expect(failure).toEqual({ code: 'CREDENTIAL_INVALID', message: expect.stringContaining(why) });
    expect(failure.message).toContain('OPENAI_API_KEY');
    expect(failure.message).not.toContain('sk-');
  });

  it('counts an empty variable as none', async () => {
    env.OPENAI_API_KEY = '';
    expect(await findCredential(openai, { env, keychain: undefined })).toBeUndefined();
  });

  it('says where it found a key', async () => {
    const keychain = memoryKeychain();
    env.OPENAI_API_KEY = 'from-environment';
    expect((await locateCredential(openai, { env, keychain }))?.place).toEqual({
      kind: 'environment',
      variable: 'OPENAI_API_KEY',
    });
    await keychain.set(credentialAccount(openai), 'from-keychain');
    expect((await locateCredential(openai, { env, keychain }))?.place).toEqual({ kind: 'keychain' });
  });

  it.skipIf(missingForKeychain() !== undefined)('asks the real keychain when it is given none', async () => {
    const session = await startDesktopSession();
    await session.startKeychain({ password: 'open sesame' });
    const all = { ...session.env, ...env };
    const keychain = (await systemKeychain({ env: all }))!;
    await keychain.set(credentialAccount(openai), 'from-keychain');
    expect(await findCredential(openai, { env: all })).toBe('from-keychain');
    expect(await findCredential(elsewhere, { env: all })).toBeUndefined();
  });
});

describe('credentialAccount', () => {
  it('can be read back, and differs wherever provider or address do', () => {
    const owner = fc.record({
      name: fc.stringMatching(/^[a-z][a-z0-9.:-]{0,8}$/),
      baseUrl: fc.webUrl().map((url) => url.replace(/\/+$/, '')),
    });
    fc.assert(
      fc.property(owner, owner, (first, second) => {
        const accounts = [first, second].map(credentialAccount);
        expect(accounts.map((account) => credentialAccount(ownerOfAccount(account)!))).toEqual(accounts);
        if (accounts[0] === accounts[1]) {
          expect(first.name).toBe(second.name);
          expect(new URL(first.baseUrl).origin).toBe(new URL(second.baseUrl).origin);
        }
      }),
    );
  });

  it.each(['vault-0123', 'probe', 'api-key openai', 'api-key a b c'])('is nothing else: %s', (account) => {
    expect(ownerOfAccount(account)).toBeUndefined();
  });
});

describe('KeyFile', () => {
  const account = credentialAccount(openai);

  it('is for its owner alone, and gone with its last key', async () => {
    const file = new KeyFile(env);
    await file.set(account, 'one');
    await file.set(credentialAccount(elsewhere), 'two');
    expect(statSync(file.path).mode & 0o777).toBe(0o600);
    expect([...(await file.read()).values()]).toEqual(['one', 'two']);
    expect(await file.delete(account)).toBe(true);
    expect(await file.delete(account)).toBe(false);
    expect(await file.delete(credentialAccount(elsewhere))).toBe(true);
    expect(readdirSync(dirname(file.path))).toEqual([]);
  });

  it('keeps what several write at the same time', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `api-key p${index} https://example.com`);
    await Promise.all(names.map((name) => new KeyFile(env).set(name, name.slice(8, 10))));
    expect((await new KeyFile(env).read()).size).toBe(20);
  });

  it.skipIf(process.platform === 'win32').each([0o640, 0o604, 0o644, 0o620])(
    'is not read while others may: mode %o',
    async (mode) => {
      const file = new KeyFile(env);
      await file.set(account, 'one');
      chmodSync(file.path, mode);
      const failure = await failureOf(findCredential(openai, { env, keychain: undefined }));
      expect(failure.code).toBe('CREDENTIAL_STORE_FAILED');
      expect(failure.message).toContain(`mode 0${mode.toString(8)}`);
      expect((await failureOf(file.set(account, 'two'))).code).toBe('CREDENTIAL_STORE_FAILED');
      expect(readFileSync(file.path, 'utf8')).toContain('"one"');
    },
  );

  it.each(['', '{', '[]', 'null', '{"version":2,"keys":{}}', '{"version":1,"keys":{"a":1}}', 'sk-planted'])(
    'quotes nothing of a file that it cannot read: %s',
    async (content) => {
      const file = new KeyFile(env);
      mkdirSync(dirname(file.path), { recursive: true });
      writeFileSync(file.path, content, { mode: 0o600 });
      const failure = await failureOf(file.read());
      expect(failure.message).toBe(`${join(dirname(file.path), 'keys.json')} is not as ppagent writes it`);
    },
  );
});
