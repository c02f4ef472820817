import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { probeCoreIsolation } from '../../src/egress/process/core-isolation.ts';
import { missingForKeychain, startDesktopSession } from '../config/keychain/desktop-session.ts';
import { repositoryRoot } from '../support/repository-root.ts';
import { runPpagent } from '../support/run-ppagent.ts';
import { temporaryFolder } from '../support/tiny-model.ts';

interface Finding {
  readonly name: string;
  readonly status: 'ok' | 'warn' | 'fail';
  readonly detail: string;
  readonly remedy?: string;
}

let home = '';

beforeEach(() => {
  const folder = temporaryFolder();
  onTestFinished(() => folder[Symbol.dispose]());
  home = folder.path;
});

const modelId = 'qwen2.5-coder-0.5b-instruct';
const names = 'ppagent node providers model git python3 sandbox core keychain terminal disk'.split(' ');

async function doctor(
  env: Record<string, string> = {},
  program = join(repositoryRoot, 'bin', 'ppagent.js'),
): Promise<{ exitCode: number | undefined; ready: boolean; checks: Map<string, Finding> }> {
  const { exitCode, stdout } = await execa(process.execPath, [program, 'doctor', '--json'], {
    env: { HOME: home, ...env },
    reject: false,
  });
  const { ready, checks } = JSON.parse(stdout) as { ready: boolean; checks: Finding[] };
  expect(checks.map((check) => check.name)).toEqual(names);
  for (const check of checks) expect(check.remedy !== undefined).toBe(check.status !== 'ok');
  return { exitCode, ready, checks: new Map(checks.map((check) => [check.name, check])) };
}

/** A folder for the PATH that holds nothing but these programs. */
function pathWith(...programs: readonly string[]): string {
  const folder = join(home, 'bin');
  mkdirSync(folder);
  for (const program of programs) {
    writeFileSync(join(folder, program), `#!/bin/sh\necho "${program} version 9.9.9"\n`, { mode: 0o755 });
  }
  return folder;
}

it('says what is there', async () => {
  const { checks } = await doctor();
  expect(checks.get('ppagent')).toMatchObject({ status: 'ok', detail: packageJson.version });
  expect(checks.get('node')).toMatchObject({
    status: 'ok',
    detail: expect.stringContaining(process.versions.node),
  });
  expect(checks.get('providers')).toMatchObject({ status: 'ok', detail: expect.stringMatching(/^cpu\b/) });
  expect(checks.get('disk')?.detail).toMatch(/ free in /);
  expect(checks.get('core')?.status).toBe(isolation.network === 'off' ? 'ok' : 'warn');
});

it.runIf(process.platform === 'linux')(
  'says when there is no keychain, and where keys are then',
  async () => {
    const { checks } = await doctor({ DBUS_SESSION_BUS_ADDRESS: '', XDG_RUNTIME_DIR: home });
    expect(checks.get('keychain')).toMatchObject({
      status: 'warn',
      detail: 'none: there is no D-Bus session',
      remedy: expect.stringContaining('ppagent auth set --plaintext-file'),
    });
  },
);

const { isolation } = await probeCoreIsolation(process.env);

it.skipIf(isolation.network !== 'off')('says when the core cannot ask the keychain', async () => {
  const { checks } = await doctor({ DBUS_SESSION_BUS_ADDRESS: 'unix:abstract=/tmp/no-bus,guid=0' });
  expect(checks.get('core')).toMatchObject({
    status: 'warn',
    detail: expect.stringMatching(/^network off, by \w+\. The core cannot ask the keychain/),
    remedy: expect.stringContaining('unix:path='),
  });
});

it.skipIf(missingForKeychain() !== undefined)('finds a keychain', async () => {
  const session = await startDesktopSession();
  await session.startKeychain({ password: 'open sesame' });
  const { checks } = await doctor(session.env);
  expect(checks.get('keychain')).toMatchObject({ status: 'ok', detail: 'the Secret Service answers' });
});

/** The package as npm installs it: the program and the manifest of the model, but no weights. */
function installPackage(): string {
  const root = join(home, 'package');
  const model = join('models', modelId, 'manifest.json');
  for (const name of ['bin', 'dist', 'package.json', model]) {
    cpSync(join(repositoryRoot, name), join(root, name), { recursive: true });
  }
  symlinkSync(join(repositoryRoot, 'node_modules'), join(root, 'node_modules'));
  return join(root, 'bin', 'ppagent.js');
}

it('exits 2 when the model is missing or cut short, and says how to get it', async () => {
  const program = installPackage();
  const missing = await doctor({}, program);
  expect([missing.exitCode, missing.ready]).toEqual([2, false]);
  expect(missing.checks.get('model')).toMatchObject({
    status: 'fail',
    detail: expect.stringMatching(/ is missing: config\.json, /),
    remedy: expect.stringContaining('ppagent models pull --from'),
  });

  mkdirSync(join(home, 'models', modelId), { recursive: true });
  writeFileSync(join(home, 'models', modelId, 'config.json'), '{}');
  const damaged = await doctor({ PPAGENT_MODELS_DIR: join(home, 'models') }, program);
  expect(damaged.exitCode).toBe(2);
  expect(damaged.checks.get('model')?.detail).toMatch(/ is damaged: config\.json, /);
});

it('writes one line a check, and the remedy below', async () => {
  const { stdout } = await runPpagent(['doctor'], { env: { HOME: home } });
  const lines = stdout.trimEnd().split('\n');
  for (const name of names) {
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^(ok  |warn|fail)  ${name} +\\S`)));
  }
  expect(stdout).not.toContain('\u001B');
});

it('finds programs on the PATH, and says when one is not there, which is no reason to fail', async () => {
  const path = pathWith('python3');
  const { exitCode, ready, checks } = await doctor({ PATH: path });
  expect(checks.get('git')).toMatchObject({ status: 'warn', detail: 'not found' });
  expect(checks.get('core')).toMatchObject({
    status: 'warn',
    detail: expect.stringMatching(/^network held by a guard in the process\. What the core starts could/),
  });
  expect(checks.get('python3')).toMatchObject({ status: 'ok', detail: 'python3 version 9.9.9' });
  expect(exitCode).toBe(ready ? 0 : 2);
  expect(ready).toBe([...checks.values()].every((check) => check.status !== 'fail'));
});
