import { unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { listModels } from '../../../src/model/store/list-models.ts';
import {
  embeddedModelId,
  locateModel,
  modelRoots,
  pullRoot,
} from '../../../src/model/store/model-location.ts';
import { failureOf } from '../../support/failure-of.ts';
import { repositoryRoot } from '../../support/repository-root.ts';
import { manifestOf, temporaryFolder, writeModel } from '../../support/tiny-model.ts';

const files = { 'config.json': Buffer.from('{}'), 'onnx/model.onnx': Buffer.from('graph') };

let env: { HOME: string; XDG_DATA_HOME: string; PPAGENT_MODELS_DIR: string };
let [chosen, pulled] = ['', ''];

beforeEach(() => {
  const folder = temporaryFolder();
  onTestFinished(() => folder[Symbol.dispose]());
  chosen = join(folder.path, 'chosen');
  pulled = join(folder.path, 'data', 'ppagent', 'models');
  env = { HOME: folder.path, XDG_DATA_HOME: join(folder.path, 'data'), PPAGENT_MODELS_DIR: chosen };
});

describe('where models are looked for', () => {
  it('is the chosen folder, the package, the user', () => {
    expect(modelRoots(env)).toEqual([chosen, join(repositoryRoot, 'models'), pulled]);
    expect(modelRoots({ ...env, PPAGENT_MODELS_DIR: '' })).toEqual([join(repositoryRoot, 'models'), pulled]);
  });

  it('has the pulled ones in the chosen folder, else with the user', () => {
    expect(pullRoot(env)).toBe(chosen);
    expect(pullRoot({ ...env, PPAGENT_MODELS_DIR: undefined })).toBe(pulled);
  });
});

describe('locateModel', () => {
  it('takes the first whole one', async () => {
    writeModel(join(pulled, 'me/tiny'), files);
    expect((await locateModel(env, 'me/tiny')).folder).toBe(join(pulled, 'me/tiny'));
    writeModel(join(chosen, 'me/tiny'), files);
    expect((await locateModel(env, 'me/tiny')).folder).toBe(join(chosen, 'me/tiny'));
  });

  it('takes what the chosen folder has of a model, whole or not', async () => {
    writeModel(join(chosen, 'tiny'), files);
    unlinkSync(join(chosen, 'tiny', 'config.json'));
    writeModel(join(pulled, 'tiny'), files);
    expect((await locateModel(env, 'tiny')).folder).toBe(join(chosen, 'tiny'));
    const unchosen = { ...env, PPAGENT_MODELS_DIR: undefined };
    expect((await locateModel(unchosen, 'tiny')).folder).toBe(join(pulled, 'tiny'));
  });

  it('comes back to a pulled one that is not whole when no other is', async () => {
    writeModel(join(pulled, 'tiny'), files);
    unlinkSync(join(pulled, 'tiny', 'config.json'));
    expect((await locateModel(env, 'tiny')).folder).toBe(join(pulled, 'tiny'));
  });

  it('judges the embedded model by the manifest of the package alone', async () => {
    writeModel(join(chosen, embeddedModelId), files);
    const model = await locateModel(env);
    expect(model.id).toBe(embeddedModelId);
    expect(model.manifest).not.toEqual(manifestOf(files));
    expect(Object.keys(model.manifest.files)).toContain('onnx/model_q4_steerable.onnx');
  });

  it('says that there is no such model', async () => {
    expect(await failureOf(locateModel(env, 'nobody/nothing'))).toMatchObject({ code: 'MODEL_MISSING' });
  });

  it.each(['../tiny', '/tiny', 'a/b/c', '.hidden', 'a/..', '', 'a b'])('refuses the name %j', async (id) => {
    expect(await failureOf(locateModel(env, id))).toMatchObject({ code: 'USAGE' });
  });
});

it('lists every model once and nothing else', async () => {
  writeModel(join(chosen, 'tiny'), files);
  writeModel(join(pulled, 'tiny'), files);
  writeModel(join(pulled, 'me/tiny'), files);
  writeModel(join(pulled, 'half'), files);
  unlinkSync(join(pulled, 'half', 'manifest.json'));
  writeModel(join(pulled, 'other'), files);
  writeFileSync(join(pulled, 'other', 'manifest.json'), '{"kind": "something else"}');
  const models = await listModels(env);
  expect(models.map((model) => model.id)).toEqual([embeddedModelId, 'tiny', 'rampart', 'me/tiny']);
  expect(models[1]?.folder).toBe(join(chosen, 'tiny'));
});
