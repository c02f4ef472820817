import { describe, expect, it } from 'vitest';
import { builtInProviders } from '../../../src/config/settings/built-in-providers.ts';
import { findProvider } from '../../../src/config/settings/find-provider.ts';
import { resolveProviders } from '../../../src/config/settings/resolve-providers.ts';
import { findCredential } from '../../../src/egress/credentials/find-credential.ts';
import { PpagentError } from '../../../src/errors/ppagent-error.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const env = {
  OPENAI_API_KEY: 'for-openai',
  ANTHROPIC_API_KEY: 'for-anthropic',
  PPAGENT_MINE_API_KEY: 'for-mine',
  OTHER_KEY: 'for-other',
};
const find = (name: string, more: Record<string, string> = {}) => {
  const all = { XDG_CONFIG_HOME: temporaryFolder(), ...env, ...more };
  const configured = {
    mine: { kind: 'anthropic', baseUrl: 'https://mine.example/v1' },
    other: { kind: 'openai', baseUrl: 'https://other.example/v1', keyVariable: 'OTHER_KEY' },
  } as const;
  const provider = findProvider(name, resolveProviders(configured, 'config.json', all));
  return { provider, key: findCredential(provider, { env: all, keychain: undefined }) };
};

describe('findProvider', () => {
  it('gives each provider its own key of the environment', async () => {
    const names = ['openai', 'anthropic', 'mine', 'other'];
    const keys = await Promise.all(names.map((name) => find(name).key));
    expect(keys).toEqual(['for-openai', 'for-anthropic', 'for-mine', 'for-other']);
  });

  it('sends a key of the environment along when the user moves its provider', async () => {
    const { provider, key } = find('openai', { PPAGENT_OPENAI_BASE_URL: 'https://gateway.example/v1' });
    expect([provider.baseUrl, await key]).toEqual(['https://gateway.example/v1', 'for-openai']);
  });

  it.each([
    'http://203.0.113.7/v1',
    'https://api.openai.com.example.net/v1',
    'https://api.openai.com/v1',
    'HTTPS://api.openai.com/v1',
  ])('gives an address of the command line no key but the one for addresses: %s', async (address) => {
    expect(await find(address).key).toBeUndefined();
    expect(await find(address, { PPAGENT_API_KEY: 'for-address' }).key).toBe('for-address');
  });

  it('needs no key for an address', () => {
    const { provider } = find('http://127.0.0.1:11434/v1/');
    expect(provider).toMatchObject({
      name: '127.0.0.1:11434',
      kind: 'openai',
      baseUrl: 'http://127.0.0.1:11434/v1',
      credentialOptional: true,
    });
    expect(findProvider('http://127.0.0.1:1', builtInProviders, 'anthropic').credential).toBe('x-api-key');
  });

  it.each([
    'http://',
    'http://user:planted@host/v1',
    'https://host/v1?key=planted',
    'openia',
    'nothing-like-it',
  ])('knows no %s', (name) => {
    expect(() => find(name)).toThrow(PpagentError);
    expect(() => find(name)).toThrow(expect.objectContaining({ code: 'PROVIDER_UNKNOWN' }));
    expect(() => find(name)).not.toThrow(/planted/);
  });

  it('suggests a name that is near', () => {
    expect(() => find('openia')).toThrow(expect.objectContaining({ remedy: 'Did you mean openai?' }));
  });
});
