import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../src/config/policy/default-policy.ts';
import { builtInProviders } from '../../../src/config/settings/built-in-providers.ts';
import { loadSettings, type Settings } from '../../../src/config/settings/load-settings.ts';
import { PpagentError } from '../../../src/errors/ppagent-error.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

let home: string;
let root: string;
beforeEach(() => {
  home = temporaryFolder();
  root = temporaryFolder();
});

const userFile = () => join(home, 'ppagent', 'config.json');
const projectFile = () => join(root, 'ppagent.config.json');

function load(
  files: { user?: unknown; project?: unknown } = {},
  env: Record<string, string> = {},
): Promise<Settings> {
  if (files.user !== undefined) writeFiles(home, { 'ppagent/config.json': JSON.stringify(files.user) });
  if (files.project !== undefined) writeFiles(root, { 'ppagent.config.json': JSON.stringify(files.project) });
  return loadSettings({ env: { XDG_CONFIG_HOME: home, ...env }, root });
}

async function refusal(loading: Promise<unknown>): Promise<PpagentError> {
  const error = await loading.then(
    () => new Error('it was taken'),
    (cause: unknown) => cause,
  );
  if (!PpagentError.is(error)) throw error;
  expect([error.code, error.exitCode]).toEqual(['CONFIG_INVALID', 2]);
  return error;
}

describe('loadSettings', () => {
  it('holds to the defaults where nobody has said anything', async () => {
    const { policy, offline, model, providers } = await load();
    expect(policy).toEqual(defaultPolicy);
    expect([offline, model]).toEqual([false, undefined]);
    expect(providers).toEqual(builtInProviders);
    expect(await loadSettings({ env: { XDG_CONFIG_HOME: home }, root: undefined })).toMatchObject({ policy });
  });

  it('lets the user alone agree to plain http', async () => {
    const local = { kind: 'openai', baseUrl: 'http://10.0.0.7:8000/v1', plainHttp: true };
    const { providers } = await load({ user: { providers: { vllm: local } } });
    expect(providers.find(({ name }) => name === 'vllm')).toMatchObject({ plainHttpAgreed: true });
    expect(providers.find(({ name }) => name === 'openai')).not.toHaveProperty('plainHttpAgreed');
    await refusal(load({ project: { providers: { vllm: local } } }));
  });

  it('lets the user loosen and tighten the defaults', async () => {
    const privacy = {
      maxRequestBytes: 9_000_000,
      refuseFromRisk: 101,
      blockedTypes: ['card'],
      localOnlyPaths: ['customers/', '!secrets/'],
      allowedPaths: ['src/'],
    };
    const { policy } = await load({ user: { privacy } });
    expect(policy).toMatchObject({
      maxRequestBytes: 9_000_000,
      refuseFromRisk: 101,
      askFromRisk: defaultPolicy.askFromRisk,
      blockedTypes: ['card'],
      allowedPaths: [['src/']],
      localOnlyPaths: [...defaultPolicy.localOnlyPaths, 'customers/', '!secrets/'],
    });
  });

  it('lets a project tighten, and not loosen', async () => {
    const { policy } = await load({
      user: { privacy: { maxDayBytes: 500, allowedProviders: ['openai'], askFromRisk: 10 } },
      project: {
        privacy: {
          maxRequestBytes: 100,
          maxDayBytes: 900,
          allowedProviders: ['openai', 'evil'],
          askFromRisk: 90,
          allowedPaths: ['**'],
          localOnlyPaths: ['src/billing/'],
        },
      },
    });
    expect(policy).toMatchObject({
      maxRequestBytes: 100,
      maxDayBytes: 500,
      allowedProviders: ['openai'],
      askFromRisk: 10,
      localOnlyPaths: [...defaultPolicy.localOnlyPaths, 'src/billing/'],
    });
  });

  it('is offline when either file says so, and the other cannot take it back', async () => {
    expect((await load({ user: { offline: true }, project: { offline: false } })).offline).toBe(true);
    expect((await load({ user: { offline: false }, project: { offline: true } })).offline).toBe(true);
  });

  it('lets the environment come before the user for what is not about privacy', async () => {
    const user = { model: 'openai:one', providers: { openai: { baseUrl: 'https://one.example/v1/' } } };
    const env = { PPAGENT_MODEL: 'openai:two', PPAGENT_OPENAI_BASE_URL: 'https://two.example/v1' };
    const fromFile = await load({ user });
    expect([fromFile.model, fromFile.providers[0]?.baseUrl]).toEqual([
      'openai:one',
      'https://one.example/v1',
    ]);
    const fromEnvironment = await load({ user }, env);
    expect([fromEnvironment.model, fromEnvironment.providers[0]?.baseUrl]).toEqual([
      'openai:two',
      'https://two.example/v1',
    ]);
  });

  it('says where each setting comes from', async () => {
    const { origins } = await load(
      {
        user: {
          privacy: { maxDayBytes: 1, localOnlyPaths: ['a'] },
          providers: { mine: { kind: 'openai', baseUrl: 'http://127.0.0.1:1/v1' } },
        },
        project: { offline: true, privacy: { maxDayBytes: 2, askFromRisk: 3 } },
      },
      { PPAGENT_MODEL: 'x', PPAGENT_ANTHROPIC_BASE_URL: 'https://a.example' },
    );
    const shown = [
      'privacy.maxDayBytes',
      'privacy.askFromRisk',
      'privacy.localOnlyPaths',
      'privacy.maxRequestBytes',
      'offline',
      'model',
      'providers.openai.baseUrl',
      'providers.anthropic.baseUrl',
      'providers.mine.baseUrl',
    ];
    expect(shown.map((key) => origins.get(key)?.join(' '))).toEqual([
      'user project',
      'default project',
      'default user',
      'default',
      'project',
      'environment',
      'default',
      'environment',
      'user',
    ]);
  });

  it.each([
    [
      { providers: { openai: { baseUrl: 'https://evil.example/v1' } } },
      'providers may stand in your own file only',
    ],
    [{ providers: { evil: { kind: 'openai', baseUrl: 'https://evil.example/v1' } } }, 'providers may stand'],
    [{ model: 'https://evil.example/v1#x' }, 'model may stand in your own file only'],
    [{ httpsProxy: 'http://evil.example' }, 'unknown key httpsProxy'],
    [{ privacy: { localOnlyPaths: ['!.env'] } }, 'cannot take files back'],
    [{ privacy: { refuseFromRisk: 200 } }, 'privacy.refuseFromRisk must be'],
  ])('stops at a project that would redirect or loosen: %j', async (project, why) => {
    const error = await refusal(load({ project }));
    expect(error.message).toContain(why);
    expect(error.message).toContain(projectFile());
    expect(error.message).not.toContain('evil.example');
  });

  it.each([
    ['{', ':1: it is not JSON'],
    ['', ':1: it is not JSON'],
    ['{"privacy": {\n"maxDayByte": 1}}', ':2: unknown key privacy.maxDayByte: did you mean maxDayBytes?'],
    ['{"providers": {"mine": {}}}', 'providers.mine.kind is missing'],
    ['{"providers": {"mine": {"kind": "openai"}}}', 'providers.mine.baseUrl is missing'],
    ['{"providers": {"openai": {"kind": "anthropic"}}}', 'providers.openai.kind of this one is openai'],
    ['{"providers": {"local": {"kind": "openai", "baseUrl": "http://127.0.0.1/v1"}}}', 'cannot be the name'],
    [
      '{"providers": {"openai": {"baseUrl": "https://user:pass@a.example/v1"}}}',
      'holds a user name or password',
    ],
    ['{"providers": {"openai": {"baseUrl": "https://a.example/v1?key=1"}}}', 'holds a query'],
    [' '.repeat(300_000), 'is longer than'],
  ])("stops at a user's file that is wrong, and does not go on with defaults: %j", async (content, why) => {
    writeFiles(home, { 'ppagent/config.json': content });
    const error = await refusal(load());
    expect(error.message).toContain(why);
    expect(error.message).toContain(userFile());
    expect(error.message).not.toContain('pass@');
  });

  it('stops at what is no file, or a link to nowhere is none', async () => {
    mkdirSync(projectFile());
    expect((await refusal(load())).message).toContain('is no file');
    mkdirSync(join(home, 'ppagent'));
    symlinkSync('/nowhere/at/all', userFile());
    expect((await refusal(load())).message).toContain(projectFile());
  });

  it.skipIf(process.platform === 'win32')("stops at a user's file that anybody may change", async () => {
    writeFiles(home, { 'ppagent/config.json': '{}' });
    chmodSync(userFile(), 0o666);
    expect((await refusal(load())).message).toContain('can be changed by every user');
  });

  it('stops at an address in the environment that is none', async () => {
    expect((await refusal(load({}, { PPAGENT_OPENAI_BASE_URL: 'gateway' }))).message).toContain(
      'PPAGENT_OPENAI_BASE_URL cannot be used',
    );
  });

  it("does not take another program's variable for the address of a provider", async () => {
    // Agents are pointed at the proxy with it: the proxy itself would then ask itself.
    const { providers } = await load({}, { OPENAI_BASE_URL: 'http://127.0.0.1:8484/v1' });
    expect(providers).toEqual(builtInProviders);
  });
});
