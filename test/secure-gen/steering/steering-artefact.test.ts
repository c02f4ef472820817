import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { artefactPath, ownFolder } from '../../../src/secure-gen/steering/artefact-places.ts';
import { encodeSafetensors, type NamedTensor } from '../../../src/secure-gen/steering/safetensors.ts';
import { embeddedSteeredModel } from '../../../src/secure-gen/steering/steered-model.ts';
import { parseArtefact } from '../../../src/secure-gen/steering/steering-artefact.ts';
import { steeringFor } from '../../../src/secure-gen/steering/steering-for.ts';
import { writeListedArtefact } from '../../../src/secure-gen/steering/write-artefact.ts';
import { failureOf } from '../../support/failure-of.ts';
import { repositoryRoot } from '../../support/repository-root.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const model = await embeddedSteeredModel({});
const { layers, hiddenSize, keyValueHeads, headSize } = model.architecture;

const metadata = {
  format: 'ppagent-steering-1',
  kind: 'steering-vectors',
  language: 'python',
  model: model.id,
  model_sha256: model.sha256,
};

const filled = (shape: readonly number[], value: number): NamedTensor => ({
  shape,
  data: new Float32Array(shape.reduce((product, size) => product * size, 1)).fill(value),
});

function vectorsFile(tensors: Readonly<Record<string, NamedTensor>>, changed = {}): Uint8Array {
  return encodeSafetensors(
    { metadata: { ...metadata, ...changed }, tensors: new Map(Object.entries(tensors)) },
    'F16',
  );
}

const shape = [layers, hiddenSize];
const good = vectorsFile({ all: filled(shape, 0.5), 'cwe-79': filled(shape, 2) });
const prefix = (slots: number, value: number) => filled([layers, keyValueHeads, slots, headSize], value);
const prefixes = vectorsFile(
  {
    'secure.key': prefix(2, 1),
    'secure.value': prefix(2, 2),
    'vulnerable.key': prefix(2, 3),
    'vulnerable.value': prefix(2, 4),
  },
  { kind: 'learned-prefix' },
);

/** An environment whose user has these artefacts. */
async function own(artefacts: Readonly<Record<string, Uint8Array>>) {
  const env = { XDG_DATA_HOME: temporaryFolder() };
  for (const [path, bytes] of Object.entries(artefacts)) {
    await writeListedArtefact(ownFolder(env), path, bytes);
  }
  return env;
}

const both = { vectors: true, prefix: true };
const vectorsPath = artefactPath('steering-vectors', 'python');

describe('an artefact', () => {
  test('steers for its weaknesses, for all others, away and at random', async () => {
    const env = await own({ [vectorsPath]: good });
    const wish = { language: 'python', rungs: { vectors: true, prefix: false } } as const;
    const first = async (more: object) => (await steeringFor({ ...wish, ...more }, env)).vectors?.[0];
    expect(await first({})).toBe(0.5);
    expect(await first({ weaknesses: [79] })).toBe(2);
    expect(await first({ weaknesses: [22] })).toBe(0.5);
    expect(await first({ weaknesses: [79, 22] })).toBe(1.25);
    expect(await first({ weaknesses: [79], direction: 'vulnerable' })).toBe(-2);
    const { vectors } = await steeringFor({ ...wish, direction: 'random' }, env);
    expect(Math.hypot(...vectors!.subarray(0, hiddenSize))).toBeCloseTo(
      Math.hypot(...Array(hiddenSize).fill(0.5)),
      3,
    );
    expect(new Set(vectors).size).toBeGreaterThan(1000);
  });

  test('is a prefix in the form that the model takes', async () => {
    const env = await own({ [artefactPath('learned-prefix', 'python')]: prefixes });
    const wish = { language: 'python', rungs: { vectors: false, prefix: true } } as const;
    const secure = (await steeringFor(wish, env)).prefix!;
    expect([secure.length, secure.buffers.length]).toEqual([2, 2 * layers]);
    expect(secure.buffers.slice(0, 2).map((buffer) => [buffer.length, buffer[0]])).toEqual([
      [keyValueHeads * 2 * headSize, 1],
      [keyValueHeads * 2 * headSize, 2],
    ]);
    const vulnerable = (await steeringFor({ ...wish, direction: 'vulnerable' }, env)).prefix!;
    expect(vulnerable.buffers.slice(-2).map((buffer) => buffer[0])).toEqual([3, 4]);
  });

  test('is none for Go, and none where its rung is off', async () => {
    const env = await own({ [vectorsPath]: good });
    expect(await steeringFor({ language: 'go', rungs: both }, env)).toEqual({});
    expect(await steeringFor({ language: 'python', rungs: { vectors: false, prefix: false } }, env)).toEqual(
      {},
    );
  });

  test.each([
    [
      'another model',
      vectorsFile({ all: filled(shape, 1) }, { model_sha256: '0'.repeat(64) }),
      /another model/,
    ],
    ['other sizes', vectorsFile({ all: filled([layers, 8], 1) }), /sizes/],
  ])('made for %s is refused', async (_what, bytes, message) => {
    const env = await own({ [vectorsPath]: bytes });
    const { code, message: said } = await failureOf(steeringFor({ language: 'python', rungs: both }, env));
    expect([code, message.test(said)]).toEqual(['STEERING_UNUSABLE', true]);
  });

  test('with a changed byte is refused, and one that no manifest lists', async () => {
    const env = await own({ [vectorsPath]: good });
    const file = join(ownFolder(env), vectorsPath);
    const changed = readFileSync(file);
    changed[changed.length - 1]! ^= 1;
    writeFileSync(file, changed);
    const wish = { language: 'python', rungs: both } as const;
    expect(await failureOf(steeringFor(wish, env))).toMatchObject({ code: 'STEERING_UNUSABLE' });
    const unlisted = await own({});
    mkdirSync(join(ownFolder(unlisted), 'vectors'), { recursive: true });
    writeFileSync(join(ownFolder(unlisted), 'manifest.json'), '{"name":"own","files":{}}');
    writeFileSync(join(ownFolder(unlisted), vectorsPath), good);
    expect((await failureOf(steeringFor(wish, unlisted))).message).toContain('does not list it');
  });

  test.each([
    ['an unknown format', vectorsFile({ all: filled(shape, 1) }, { format: 'ppagent-steering-9' }), /format/],
    ['an unknown kind', vectorsFile({ all: filled(shape, 1) }, { kind: 'spell' }), /kind/],
    ['an unknown language', vectorsFile({ all: filled(shape, 1) }, { language: 'cobol' }), /language/],
    ['no tensor', vectorsFile({}), /vectors/],
    ['numbers that are none', vectorsFile({ all: filled(shape, Number.NaN) }), /finite/],
    ['infinities', vectorsFile({ all: filled(shape, 1e9) }), /finite/],
    ['vectors of several sizes', vectorsFile({ all: filled(shape, 1), 'cwe-1': filled([2, 2], 1) }), /cwe-1/],
    ['a name that is no weakness', vectorsFile({ '../all': filled(shape, 1) }), /no weakness/],
    ['half a prefix', vectorsFile({ 'secure.key': prefix(1, 1) }, { kind: 'learned-prefix' }), /missing/],
    ['a prefix of no slots', vectorsFile({ 'secure.key': prefix(0, 1) }, { kind: 'learned-prefix' }), /four/],
    ['a text', Buffer.from('no tensors at all'), /header|short/],
  ])('with %s is refused', (_what, bytes, message) => {
    expect(() => parseArtefact(bytes, 'x.safetensors')).toThrow(message);
  });
});

test('every shipped artefact is listed, whole, and for the shipped model', async () => {
  const folder = join(repositoryRoot, 'models', 'steering');
  const { files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  expect(Object.keys(files)).not.toEqual([]);
  for (const [path, { sha256 }] of Object.entries<{ sha256: string }>(files)) {
    const bytes = readFileSync(join(folder, path));
    expect(createHash('sha256').update(bytes).digest('hex'), path).toBe(sha256);
    const artefact = parseArtefact(bytes, path);
    expect([artefact.modelSha256, artefact.layers]).toEqual([model.sha256, layers]);
    expect(bytes.length).toBeLessThan(3e6);
  }
});
