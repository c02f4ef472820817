import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { manifestBytes, parseManifest, readManifest } from '../../../src/model/store/manifest.ts';
import { failureOf } from '../../support/failure-of.ts';
import { repositoryRoot } from '../../support/repository-root.ts';

const hash = 'a'.repeat(64);

it('reads the manifest of the embedded model', async () => {
  const folder = join(repositoryRoot, 'models', 'qwen2.5-coder-0.5b-instruct');
  const manifest = await readManifest(folder);
  expect(manifest).toEqual(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  expect(manifestBytes(manifest)).toBe(306_160_391);
});

it('says when there is none', async () => {
  expect(await failureOf(readManifest(join(repositoryRoot, 'src')))).toMatchObject({ code: 'MODEL_MISSING' });
});

it.each(['config.json', 'onnx/model_q4.onnx_data_1', '..hidden'])('takes the file name %s', (path) => {
  const text = JSON.stringify({ name: 'm', files: { [path]: { bytes: 0, sha256: hash } } });
  expect(Object.keys(parseManifest(text, 'here').files)).toEqual([path]);
});

it.each([
  ['not JSON', '{'],
  ['another shape', '[]'],
  ['no name', JSON.stringify({ files: {} })],
  ['no files', JSON.stringify({ name: 'm' })],
  ['files as a list', JSON.stringify({ name: 'm', files: [] })],
  ...['../evil', 'a/../../evil', '/etc/passwd', '..', '', 'a\\..\\b'].map((path) => [
    `a file named ${path}`,
    JSON.stringify({ name: 'm', files: { [path]: { bytes: 1, sha256: hash } } }),
  ]),
  ...[{ bytes: -1 }, { bytes: 1.5 }, { bytes: '1' }, { sha256: 'abc' }, { sha256: hash.toUpperCase() }].map(
    (wrong) => [
      `a file with ${JSON.stringify(wrong)}`,
      JSON.stringify({ name: 'm', files: { f: { bytes: 1, sha256: hash, ...wrong } } }),
    ],
  ),
])('refuses %s', (_, text) => {
  expect(() => parseManifest(text ?? '', 'here')).toThrow(expect.objectContaining({ code: 'MODEL_DAMAGED' }));
});
