import { describe, expect, it } from 'vitest';
import { chooseModels } from '../../../src/cli/fix/choose-models.ts';
import { builtInProviders } from '../../../src/config/settings/built-in-providers.ts';
import { readModelChoice } from '../../../src/model/model-choice.ts';

const providers = builtInProviders;

describe('the name of a model', () => {
  it.each([
    ['local', { kind: 'embedded' }],
    ['openai:gpt-x', { kind: 'remote', model: 'gpt-x', provider: { name: 'openai' } }],
    ['anthropic:a:b', { kind: 'remote', model: 'a:b', provider: { name: 'anthropic' } }],
    [
      'http://127.0.0.1:8000/v1#org/name',
      { kind: 'remote', model: 'org/name', provider: { kind: 'openai' } },
    ],
    [
      'https://gateway.example.com/v1/#m',
      { kind: 'remote', provider: { baseUrl: 'https://gateway.example.com/v1' } },
    ],
    ['onnx-community/Qwen2.5-Coder-1.5B', { kind: 'pulled', id: 'onnx-community/Qwen2.5-Coder-1.5B' }],
    ['./models/mine', { kind: 'folder', path: './models/mine' }],
    ['/srv/models/mine', { kind: 'folder', path: '/srv/models/mine' }],
    ['C:\\models\\mine', { kind: 'folder' }],
  ])('%s', (name, choice) => {
    expect(readModelChoice(name, providers)).toMatchObject(choice);
  });

  it.each([
    ['opnai:x', 'PROVIDER_UNKNOWN'],
    ['http://127.0.0.1/v1', 'PROVIDER_UNKNOWN'],
    ['http://127.0.0.1/v1#', 'PROVIDER_UNKNOWN'],
    ['http://a:b@127.0.0.1/v1#x', 'PROVIDER_UNKNOWN'],
    ['not a model', 'USAGE'],
  ])('%s is none', (name, code) => {
    expect(() => readModelChoice(name, providers)).toThrow(expect.objectContaining({ code }));
  });
});

describe('the models of a run', () => {
  const choose = (model?: string, escalate?: string | true, preferred?: string) =>
    chooseModels({ model, escalate }, { model: preferred, providers });

  it('are the embedded one alone unless something else is said, on the command line first', () => {
    expect(choose()).toEqual({ kind: 'local', local: { kind: 'embedded' } });
    expect(choose(undefined, undefined, 'openai:x')).toMatchObject({
      kind: 'remote',
      remote: { model: 'x' },
    });
    expect(choose('local', undefined, 'openai:x').kind).toBe('local');
  });

  it('are a local one and then a remote one', () => {
    expect(choose(undefined, 'openai:x')).toMatchObject({ kind: 'escalating', local: { kind: 'embedded' } });
    expect(choose('./m', true, 'openai:x')).toMatchObject({
      local: { kind: 'folder' },
      remote: { model: 'x' },
    });
  });

  it.each([
    [undefined, true, undefined],
    [undefined, './m', undefined],
    ['openai:x', 'openai:y', undefined],
  ] as const)('cannot be %s and then %s', (model, escalate, preferred) => {
    expect(() => choose(model, escalate, preferred)).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });
});
