import { expect, test } from 'vitest';
import { chooseUpstreams } from '../../../src/cli/proxy/choose-upstreams.ts';
import { builtInProviders } from '../../../src/config/settings/built-in-providers.ts';

const address = 'https://gateway.example.com/v1';
const gateway = 'gateway.example.com';
const own = { ...builtInProviders[0]!, name: 'own', baseUrl: 'https://models.example.net/v1' };
const known = [...builtInProviders, own];

test.each([
  [[], { openai: 'openai', anthropic: 'anthropic' }],
  [['anthropic'], { anthropic: 'anthropic' }],
  [['own'], { openai: 'own' }],
  [[address], { openai: gateway, anthropic: gateway }],
  [['anthropic', address], { openai: gateway, anthropic: 'anthropic' }],
  [[`openai=${address}`, 'anthropic'], { openai: gateway, anthropic: 'anthropic' }],
  [[`anthropic=${address}`], { anthropic: gateway }],
  [['own', 'anthropic=own'], { openai: 'own', anthropic: 'own' }],
])('%j sends each family of calls where it says', (values, upstreams) => {
  const chosen = chooseUpstreams(values, known);
  const names = Object.entries(chosen.upstreams).map(([family, { name }]) => [family, name]);
  expect(Object.fromEntries(names)).toEqual(upstreams);
  expect(chosen.providers.map(({ name }) => name).sort()).toEqual(
    [...new Set(Object.values(upstreams))].sort(),
  );
});

test('an address gets its key as the API that it is for wants it', () => {
  const styleOf = (value: string) => chooseUpstreams([value], known).providers[0]?.credential;
  expect([address, `openai=${address}`, `anthropic=${address}`].map(styleOf)).toEqual([
    'bearer',
    'bearer',
    'x-api-key',
  ]);
});

test.each([
  [['gemini'], 'PROVIDER_UNKNOWN'],
  [['ftp://example.com'], 'PROVIDER_UNKNOWN'],
  [['https://example.com/?key=1'], 'PROVIDER_UNKNOWN'],
  [['openai', `openai=${address}`], 'USAGE'],
  [[address, 'http://127.0.0.1:1/v1'], 'USAGE'],
  [[`openai=${address}`, `anthropic=${address}`], 'USAGE'],
])('%j is refused', (values, code) => {
  expect(() => chooseUpstreams(values, known)).toThrow(expect.objectContaining({ code }));
});
