import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, statSync, truncateSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { ModelLocation } from '../../../src/model/store/model-location.ts';
import { assertModelUsable, inspectModel, verifyModel } from '../../../src/model/store/verify-model.ts';
import { failureOf } from '../../support/failure-of.ts';
import { manifestOf, temporaryFolder, writeModel } from '../../support/tiny-model.ts';

const files = {
  'config.json': Buffer.from('{"layers": 2}'),
  'onnx/model.onnx': randomBytes(5000),
  'onnx/model.onnx_data': randomBytes(2_500_000),
};

let model: ModelLocation;
let env: { HOME: string };

beforeEach(() => {
  const home = temporaryFolder();
  onTestFinished(() => home[Symbol.dispose]());
  env = { HOME: home.path };
  model = { id: 'tiny', folder: join(home.path, 'tiny'), manifest: manifestOf(files) };
  writeModel(model.folder, files);
});

const pathOf = (file: string): string => join(model.folder, file);

/** Changes one byte and leaves the size and, as far as a user can, the time as they were. */
function flipByte(file: keyof typeof files): void {
  const { atime, mtime } = statSync(pathOf(file));
  const content = Buffer.from(files[file]);
  content[5] = (content[5] ?? 0) ^ 1;
  writeFileSync(pathOf(file), content);
  utimesSync(pathOf(file), atime, mtime);
}

describe('verifyModel', () => {
  it('finds a whole model fine, and reads all of it each time', async () => {
    for (const _ of ['first', 'second']) {
      let read = 0;
      const onProgress = (done: number, total: number): void => {
        read = done / total;
      };
      const { state, files: states } = await verifyModel(model, { env, onProgress });
      expect(state).toBe('fine');
      expect(states).toEqual(Object.keys(files).map((path) => ({ path, state: 'fine' })));
      expect(read).toBe(1);
    }
  });

  it('names what is missing, cut short and changed', async () => {
    unlinkSync(pathOf('config.json'));
    expect(await verifyModel(model, { env })).toMatchObject({ state: 'missing' });
    flipByte('onnx/model.onnx');
    truncateSync(pathOf('onnx/model.onnx_data'), 10);
    const { state, files: states } = await verifyModel(model, { env });
    expect(state).toBe('damaged');
    expect(states).toEqual([
      { path: 'config.json', state: 'missing' },
      {
        path: 'onnx/model.onnx',
        state: 'damaged',
        reason: expect.stringMatching(/^sha256 is [0-9a-f]{64}$/),
      },
      { path: 'onnx/model.onnx_data', state: 'damaged', reason: '10 bytes instead of 2500000' },
    ]);
  });

  it('takes a folder in place of a file as missing', async () => {
    unlinkSync(pathOf('config.json'));
    mkdirSync(pathOf('config.json'));
    expect((await verifyModel(model, { env })).files[0]).toEqual({ path: 'config.json', state: 'missing' });
  });

  it('stops when interrupted', async () => {
    const signal = AbortSignal.abort(new Error('stop'));
    await expect(verifyModel(model, { env, signal })).rejects.toThrow('stop');
  });
});

it('inspectModel looks at sizes alone', async () => {
  flipByte('onnx/model.onnx');
  expect((await inspectModel(model)).state).toBe('fine');
  truncateSync(pathOf('onnx/model.onnx'), 10);
  expect((await inspectModel(model)).state).toBe('damaged');
});

describe('assertModelUsable', () => {
  it('reads a model once, and again only after a change', async () => {
    let bytes = 0;
    const options = { env, onProgress: (done: number) => (bytes = done) };
    await assertModelUsable(model, options);
    expect(bytes).toBe(2_505_013);

    bytes = 0;
    await assertModelUsable(model, options);
    expect(bytes).toBe(0);

    writeFileSync(pathOf('config.json'), files['config.json']);
    await assertModelUsable(model, options);
    expect(bytes).toBe(files['config.json'].length);
  });

  it.each(['before', 'after'] as const)(
    'finds a file of the right size changed %s the first run',
    async (when) => {
      if (when === 'after') await assertModelUsable(model, { env });
      flipByte('onnx/model.onnx_data');
      for (const _ of ['made now', 'remembered']) {
        const { code, message } = await failureOf(assertModelUsable(model, { env }));
        expect(code).toBe('MODEL_DAMAGED');
        expect(message).toBe(`model tiny in ${model.folder}: onnx/model.onnx_data is damaged`);
      }
    },
  );

  it('stops at what is missing or cut short', async () => {
    unlinkSync(pathOf('onnx/model.onnx'));
    expect(await failureOf(assertModelUsable(model, { env }))).toEqual({
      code: 'MODEL_MISSING',
      message: `model tiny in ${model.folder}: onnx/model.onnx is missing`,
    });
    truncateSync(pathOf('onnx/model.onnx_data'), 1);
    expect(await failureOf(assertModelUsable(model, { env }))).toEqual({
      code: 'MODEL_DAMAGED',
      message: `model tiny in ${model.folder}: onnx/model.onnx is missing, onnx/model.onnx_data is damaged`,
    });
  });

  it('works without a cache that can be read or written', async () => {
    const cache = join(env.HOME, '.cache', 'ppagent');
    mkdirSync(cache, { recursive: true });
    writeFileSync(join(cache, 'model-hashes.json'), '{broken');
    await assertModelUsable(model, { env });
    chmodSync(cache, 0o500);
    await assertModelUsable(model, { env: { HOME: '/dev/null' } });
    chmodSync(cache, 0o700);
  });
});
