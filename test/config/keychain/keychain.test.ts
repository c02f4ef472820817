import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { findKeychain, systemKeychain } from '../../../src/config/keychain/keychain.ts';
import { repositoryRoot } from '../../support/repository-root.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { missingForKeychain, startDesktopSession } from './desktop-session.ts';

const missing = missingForKeychain();
if (missing !== undefined) console.warn(`no test against a real keychain: ${missing}`);

describe.skipIf(missing !== undefined)('systemKeychain', () => {
  it('keeps, gives back, replaces and deletes', async () => {
    const session = await startDesktopSession();
    await session.startKeychain({ password: 'open sesame' });
    const keychain = (await systemKeychain({ env: session.env }))!;
    expect(await keychain.get('one')).toBeUndefined();
    await keychain.set('one', 'first value');
    await keychain.set('two', 'ünïcode “value”\nof two lines');
    expect(await keychain.get('one')).toBe('first value');
    await keychain.set('one', 'second value');
    expect(await keychain.get('one')).toBe('second value');
    expect(await keychain.get('two')).toBe('ünïcode “value”\nof two lines');
    expect([...(await keychain.accounts())].sort()).toEqual(['one', 'two']);
    expect(await keychain.delete('one')).toBe(true);
    expect(await keychain.delete('one')).toBe(false);
    expect(await keychain.get('one')).toBeUndefined();
  });

  it('keeps across runs, and shows nothing of what is in it once it is locked', async () => {
    const session = await startDesktopSession();
    const open = await session.startKeychain({ password: 'open sesame' });
    await (await systemKeychain({ env: session.env }))!.set('one', 'first value');
    expect(await (await systemKeychain({ env: session.env }))!.get('one')).toBe('first value');
    const ended = once(open, 'exit');
    open.kill();
    await ended;

    await session.startKeychain('locked');
    const locked = (await systemKeychain({ env: session.env }))!;
    expect(await locked.get('one')).toBeUndefined();
    expect(await locked.delete('one')).toBe(false);
  });

  it('says that a locked one cannot be written', async () => {
    const session = await startDesktopSession();
    await session.startKeychain('locked');
    const keychain = (await systemKeychain({ env: session.env }))!;
    await expect(keychain.set('one', 'value')).rejects.toMatchObject({
      code: 'CREDENTIAL_STORE_FAILED',
      message: expect.stringContaining('cannot be changed'),
    });
  });

  it('is none where no service answers on the bus', async () => {
    const { env } = await startDesktopSession();
    expect(await systemKeychain({ env })).toBeUndefined();
  });

  it('gives up one that does not answer, and lets the program end', async () => {
    const session = await startDesktopSession();
    const daemon = await session.startKeychain('locked');
    daemon.kill('SIGSTOP');
    const module = JSON.stringify(join(repositoryRoot, 'src/config/keychain/keychain.ts'));
    const source = `import { findKeychain } from ${module};
      console.log((await findKeychain({ patience: 300 })).missing);`;
    const started = Date.now();
    const { stdout, exitCode } = await execa(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', source],
      { cwd: repositoryRoot, env: session.env, extendEnv: false },
    );
    expect([stdout, exitCode]).toEqual([expect.stringContaining('no answer in 0.3 s'), 0]);
    // D-Bus itself would wait for 25 s.
    expect(Date.now() - started).toBeLessThan(15_000);
  });
});

it.runIf(process.platform === 'linux')('is none where no bus is, without a search for one', async () => {
  expect(await findKeychain({ env: { XDG_RUNTIME_DIR: temporaryFolder() } })).toEqual({
    missing: 'there is no D-Bus session',
  });
});

it('is none where the native module or a library of it is missing', async () => {
  // Node looks for packages beside the modules that ask: a copy of ours with a keytar that cannot load what it needs.
  const root = temporaryFolder();
  const folder = join(root, 'node_modules', 'keytar');
  mkdirSync(folder, { recursive: true });
  const failure = 'libsecret-1.so.0: cannot open shared object file';
  writeFileSync(join(folder, 'index.js'), `throw new Error(${JSON.stringify(failure)});`);
  const { code } = await (await import('esbuild'))
    .build({
      entryPoints: [join(repositoryRoot, 'src/config/keychain/keychain.ts')],
      bundle: true,
      platform: 'node',
      format: 'esm',
      write: false,
    })
    .then(({ outputFiles }) => ({ code: outputFiles[0]!.text }));
  writeFileSync(join(root, 'keychain.mjs'), code);
  const built = (await import(join(root, 'keychain.mjs'))) as { findKeychain: typeof findKeychain };
  const env = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' };
  expect(await built.findKeychain({ env })).toEqual({ missing: expect.stringContaining(failure) });
});
