import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { folderSource, type ModelSource, urlSource } from '../../../src/model/store/model-source.ts';
import { bytesToPull, type PullPlan, pullModel } from '../../../src/model/store/pull-model.ts';
import { failureOf } from '../../support/failure-of.ts';
import { etagOf, type Handler, serveFiles, startServer } from '../../support/file-server.ts';
import { manifestOf, temporaryFolder, writeModel } from '../../support/tiny-model.ts';

const files = { 'config.json': randomBytes(100), 'onnx/model.onnx_data': randomBytes(700_000) };
const weights = files['onnx/model.onnx_data'];
const manifest = manifestOf(files);

let folder = '';

beforeEach(() => {
  const home = temporaryFolder();
  onTestFinished(() => home[Symbol.dispose]());
  folder = join(home.path, 'models', 'tiny');
});

function sourceAt(url: URL): ModelSource {
  return urlSource(url, { policy: { offline: false, allowedHosts: [url.host] }, env: {}, stallMs: 500 });
}

/** Everything wanted; `known: sizes` leaves out the hashes, as with a hub. */
function planFor(source: ModelSource, known: 'hashes' | 'sizes' = 'hashes'): PullPlan {
  const wanted = Object.entries(manifest.files).map(([path, { bytes, sha256 }]) =>
    known === 'hashes' ? { path, bytes, sha256 } : { path, bytes },
  );
  return { id: 'tiny', folder, source, present: {}, wanted, about: { name: 'tiny', licence: 'MIT' } };
}

const pathOf = (file: string): string => join(folder, file);
const partialSize = (file: string): number => statSync(pathOf(`${file}.partial`)).size;

function expectWhole(): void {
  for (const [path, content] of Object.entries(files)) {
    expect(readFileSync(pathOf(path)).equals(content)).toBe(true);
  }
  expect(JSON.parse(readFileSync(pathOf('manifest.json'), 'utf8'))).toEqual(manifest);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(names.filter((name) => name.includes('partial'))).toEqual([]);
}

/** Leaves the beginning of the weights, as an earlier run from there would. */
function leavePartial(bytes: Buffer, provenance?: { address: string; validator: string }): void {
  mkdirSync(dirname(pathOf('onnx/model.onnx_data')), { recursive: true });
  writeFileSync(pathOf('onnx/model.onnx_data.partial'), bytes);
  if (provenance) writeFileSync(pathOf('onnx/model.onnx_data.partial.json'), JSON.stringify(provenance));
}

/** Serves the first bytes of the weights and then does something else. */
function brokenAfter(count: number, then: (...args: Parameters<Handler>) => void): Handler {
  const serve = serveFiles(files);
  return (request, response) => {
    if (!request.url?.endsWith('onnx_data')) return serve(request, response);
    response.writeHead(200, { etag: etagOf(weights), 'content-length': weights.length });
    response.write(weights.subarray(0, count), () => then(request, response));
  };
}

describe('a pull', () => {
  it('comes from a server, with progress to the last byte', async () => {
    await using server = await startServer(serveFiles(files));
    const progress: number[] = [];
    const pulled = await pullModel(planFor(sourceAt(server.url)), {
      onProgress: (done) => progress.push(done),
    });
    expect(pulled).toEqual(manifest);
    expectWhole();
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.at(-1)).toBe(700_100);
  });

  it('comes from a folder', async () => {
    using stick = temporaryFolder();
    writeModel(join(stick.path, 'model'), files);
    await pullModel(planFor(folderSource('model', stick.path)));
    expectWhole();
  });

  it('learns the hashes where only the sizes are known', async () => {
    await using server = await startServer(serveFiles(files));
    expect(await pullModel(planFor(sourceAt(server.url), 'sizes'))).toEqual(manifest);
    expectWhole();
  });
});

describe('a pull that goes on', () => {
  it.each(['hashes', 'sizes'] as const)('asks only for the rest (known: %s)', async (known) => {
    await using server = await startServer(serveFiles(files));
    leavePartial(weights.subarray(0, 500_000), { address: server.url.href, validator: etagOf(weights) });
    const plan = planFor(sourceAt(server.url), known);
    expect(await bytesToPull(plan)).toBe(200_100);
    await pullModel(plan);
    expect(server.requests.map(({ headers }) => [headers.range, headers['if-range']])).toEqual([
      [undefined, undefined],
      ['bytes=500000-', etagOf(weights)],
    ]);
    expectWhole();
  });

  it.each<[what: string, known: 'hashes' | 'sizes', partial: Buffer, validator: string]>([
    ['is of an older version', 'sizes', randomBytes(400_000), '"older"'],
    ['is wrong', 'hashes', randomBytes(400_000), etagOf(weights)],
    ['is too long', 'hashes', randomBytes(800_000), etagOf(weights)],
    ['is all of it but wrong', 'hashes', randomBytes(700_000), etagOf(weights)],
  ])('starts again when the part that is there %s', async (_, known, partial, validator) => {
    await using server = await startServer(serveFiles(files));
    leavePartial(partial, { address: server.url.href, validator });
    await pullModel(planFor(sourceAt(server.url), known));
    expectWhole();
  });

  it('starts again when nothing vouches for the part', async () => {
    await using server = await startServer(serveFiles(files));
    leavePartial(weights.subarray(0, 1000), { address: 'http://127.0.0.1:1/', validator: etagOf(weights) });
    await pullModel(planFor(sourceAt(server.url), 'sizes'));
    expect(server.requests.every(({ headers }) => headers.range === undefined)).toBe(true);
    expectWhole();
  });

  it('asks for nothing when the part is the whole', async () => {
    await using server = await startServer(serveFiles(files));
    leavePartial(weights);
    await pullModel(planFor(sourceAt(server.url)));
    expect(server.requests.map(({ path }) => path)).toEqual(['/config.json']);
    expectWhole();
  });

  it('takes the whole from a server without ranges', async () => {
    await using server = await startServer((request, response) =>
      response.end(request.url?.endsWith('onnx_data') ? weights : files['config.json']),
    );
    leavePartial(weights.subarray(0, 500_000));
    await pullModel(planFor(sourceAt(server.url)));
    expectWhole();
  });

  it('continues another source from a folder, since the hash is known', async () => {
    using stick = temporaryFolder();
    writeModel(stick.path, files);
    leavePartial(weights.subarray(0, 500_000), { address: 'https://hub.example/', validator: '"x"' });
    await pullModel(planFor(folderSource(stick.path, '/')));
    expectWhole();
  });
});

describe('a pull that breaks off keeps what arrived', () => {
  it.each<[what: string, then: (...args: Parameters<Handler>) => void]>([
    ['reset', (_, response) => response.socket?.resetAndDestroy()],
    ['truncation', (_, response) => response.socket?.end()],
    ['silence', () => {}],
  ])('%s', async (_, then) => {
    await using server = await startServer(brokenAfter(300_000, then));
    expect(await failureOf(pullModel(planFor(sourceAt(server.url))))).toMatchObject({
      code: 'DOWNLOAD_FAILED',
    });
    // What the system had not handed over yet is lost with the connection.
    const kept = partialSize('onnx/model.onnx_data');
    expect(kept).toBeGreaterThan(0);
    expect(existsSync(pathOf('onnx/model.onnx_data'))).toBe(false);
    expect(existsSync(pathOf('manifest.json'))).toBe(false);

    await using healthy = await startServer(serveFiles(files));
    const plan = planFor(sourceAt(healthy.url));
    await pullModel({
      ...plan,
      wanted: plan.wanted.slice(1),
      present: { 'config.json': manifest.files['config.json']! },
    });
    expect(healthy.requests.map(({ headers }) => headers.range)).toEqual([`bytes=${kept}-`]);
    expectWhole();
  });

  it('interruption', async () => {
    await using server = await startServer(brokenAfter(300_000, () => {}));
    const interrupt = new AbortController();
    const onProgress = (done: number): void => {
      if (done === 300_100) interrupt.abort(new Error('stop'));
    };
    const pulling = pullModel(planFor(sourceAt(server.url)), { signal: interrupt.signal, onProgress });
    await expect(pulling).rejects.toThrow('stop');
    expect(partialSize('onnx/model.onnx_data')).toBe(300_000);
  });
});

describe('a pull keeps nothing wrong', () => {
  it.each<[what: string, handler: Handler, code: string, message: RegExp]>([
    [
      'other content of the same size',
      serveFiles({ ...files, 'onnx/model.onnx_data': randomBytes(700_000) }),
      'MODEL_DAMAGED',
      /not the file that the manifest lists/,
    ],
    [
      'a file of another size',
      serveFiles({ ...files, 'onnx/model.onnx_data': randomBytes(7) }),
      'DOWNLOAD_FAILED',
      /it has 7 bytes instead of 700000/,
    ],
    [
      'a body that goes on',
      (request, response) => {
        if (!request.url?.endsWith('onnx_data')) return serveFiles(files)(request, response);
        response.write(weights);
        response.end('and more');
      },
      'DOWNLOAD_FAILED',
      /it goes on after 700000 bytes/,
    ],
  ])('%s', async (_, handler, code, message) => {
    await using server = await startServer(handler);
    const failure = await failureOf(pullModel(planFor(sourceAt(server.url))));
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(message);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(
      expect.not.arrayContaining([expect.stringContaining('onnx_data'), 'manifest.json']),
    );
  });

  it('a body that ends early without saying how long it is', async () => {
    await using server = await startServer((request, response) => {
      if (!request.url?.endsWith('onnx_data')) return serveFiles(files)(request, response);
      response.end(weights.subarray(0, 1000));
    });
    const failure = await failureOf(pullModel(planFor(sourceAt(server.url))));
    expect(failure.message).toMatch(/bytes instead of 700000|ended after 1000 of 700000 bytes/);
    expect(existsSync(pathOf('onnx/model.onnx_data'))).toBe(false);
  });

  it('a folder without the file', async () => {
    using stick = temporaryFolder();
    expect((await failureOf(pullModel(planFor(folderSource(stick.path, '/'))))).message).toMatch(
      /is not there/,
    );
  });
});

describe('the disk', () => {
  it('is asked for room before anything is transferred', async () => {
    await using server = await startServer(serveFiles(files));
    const plan = planFor(sourceAt(server.url));
    const wanted = [{ path: 'huge', bytes: 2 ** 52 }];
    const failure = await failureOf(pullModel({ ...plan, wanted }));
    expect(failure).toMatchObject({ code: 'WRITE_FAILED', message: expect.stringContaining('has room for') });
    expect(server.requests).toEqual([]);
  });

  it.runIf(existsSync('/dev/full'))('may be full all the same', async () => {
    await using server = await startServer(serveFiles(files));
    mkdirSync(folder, { recursive: true });
    symlinkSync('/dev/full', pathOf('config.json.partial'));
    const failure = await failureOf(pullModel(planFor(sourceAt(server.url))));
    expect(failure).toMatchObject({
      code: 'WRITE_FAILED',
      message: expect.stringContaining('the disk is full'),
    });
    expect(existsSync(pathOf('config.json'))).toBe(false);
  });

  it('may not be writable', async () => {
    await using server = await startServer(serveFiles(files));
    mkdirSync(dirname(folder), { recursive: true });
    writeFileSync(folder, 'a file where the folder should be');
    expect(await failureOf(pullModel(planFor(sourceAt(server.url))))).toMatchObject({ code: 'WRITE_FAILED' });
  });
});
