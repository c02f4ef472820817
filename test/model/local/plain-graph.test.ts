import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { openLocalModel } from '../../../src/model/local/open-local-model.ts';
import { describeWithModel, embeddedModel } from '../../support/embedded-model.ts';
import { failureOf } from '../../support/failure-of.ts';
import { repositoryRoot } from '../../support/repository-root.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const embedded = join(repositoryRoot, 'models', 'qwen2.5-coder-0.5b-instruct');
const tinyGraph = join(repositoryRoot, 'test', 'model', 'local', 'fixtures', 'tiny_steerable.onnx');

/** The embedded model in a folder of its own, as one that was made elsewhere: without manifest, with the common graph. */
function foreignModel(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'onnx'));
  for (const file of ['config.json', 'generation_config.json', 'tokenizer.json', 'tokenizer_config.json']) {
    cpSync(join(embedded, file), join(folder, file));
  }
  for (const file of readdirSync(join(embedded, 'onnx'))) {
    if (/^model_q4\.onnx/.test(file)) symlinkSync(join(embedded, 'onnx', file), join(folder, 'onnx', file));
  }
  return folder;
}

const open = (folder: string, notices: string[] = []) =>
  openLocalModel({
    env: {},
    choice: { kind: 'folder', path: folder },
    onNotice: (notice) => notices.push(notice),
  });

// It loads the model twice.
vi.setConfig({ testTimeout: 120_000 });

describeWithModel('a model in a folder', () => {
  const prompt = {
    kind: 'chat',
    messages: [{ role: 'user', content: 'Write a Python function that adds two numbers.' }],
    replyPrefix: '```python\ndef add(a, b):',
  } as const;
  const request = { prompt, maxTokens: 24, sampling: { temperature: 0 } };

  test('says what the embedded one says, with the same probabilities, whatever was forgotten in between', async () => {
    const notices: string[] = [];
    const model = await open(foreignModel(), notices);
    const reference = await embeddedModel();
    for (let time = 0; time < 2; time++) {
      const [own, wanted] = [
        await model.generateMany({ ...request, count: 1 }),
        await reference.generateMany({ ...request, count: 1 }),
      ];
      expect(own[0]!.text).toBe(wanted[0]!.text);
      expect(own[0]!.logProbability).toBeCloseTo(wanted[0]!.logProbability, 0);
    }
    const text = '\n    return a - b\n';
    const [own, wanted] = [
      await model.inspect(prompt, text, { alternatives: 3 }),
      await reference.inspect(prompt, text, { alternatives: 3 }),
    ];
    expect(own.map(({ token }) => token)).toEqual(wanted.map(({ token }) => token));
    const surprise = own.findIndex(({ startIndex }) => text.slice(startIndex).startsWith(' -'));
    expect(own[surprise]!.alternatives[0]!.text).toBe(' +');
    const rewritten = await model.rewrite({
      ...request,
      text,
      departures: [{ position: surprise, token: own[surprise]!.alternatives[0]!.token }],
      stop: ['\n```'],
    });
    expect(rewritten[0]!.text).toMatch(/^\n {4}return a \+ b/);
    expect(notices).toEqual([expect.stringContaining('has no manifest')]);
    await model.close();
  });
});

describe('a folder that holds no such model', () => {
  const small = {
    'config.json': JSON.stringify({
      hidden_size: 32,
      num_attention_heads: 4,
      num_hidden_layers: 2,
      num_key_value_heads: 2,
      vocab_size: 32,
      max_position_embeddings: 64,
    }),
  };

  test.each<[string, Record<string, string>, RegExp]>([
    ['nothing at all', {}, /there is no .*config\.json/],
    ['a config that is no JSON', { 'config.json': '{' }, /config\.json is not JSON/],
    ['a config of another kind', { 'config.json': '{"model_type": "bert"}' }, /does not say its/],
    ['no tokenizer', small, /there is no .*tokenizer\.json/],
  ])('%s', async (_what, files, message) => {
    const folder = temporaryFolder(files);
    expect(await failureOf(open(folder))).toEqual({
      code: 'MODEL_LOAD_FAILED',
      message: expect.stringMatching(message),
    });
  });

  test('a graph that wants what ppagent does not know is named with what it wants', async () => {
    const folder = temporaryFolder(small);
    for (const file of ['tokenizer.json', 'tokenizer_config.json'])
      cpSync(join(embedded, file), join(folder, file));
    expect((await failureOf(open(folder))).message).toMatch(/has no graph such as/);
    mkdirSync(join(folder, 'onnx'));
    cpSync(tinyGraph, join(folder, 'onnx', 'model.onnx'));
    expect((await failureOf(open(folder))).message).toMatch(/model\.onnx is no graph .*: it wants steering$/);
    writeFileSync(join(folder, 'onnx', 'model.onnx'), 'no graph');
    expect((await failureOf(open(folder))).code).toBe('MODEL_LOAD_FAILED');
  });
});
