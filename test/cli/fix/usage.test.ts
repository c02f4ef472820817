import { cpSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../../support/repository-root.ts';
import { temporaryFolder, temporaryRepository } from '../../support/temporary-folder.ts';
import { clampProject, type FixResult, runFix } from './fix-run.ts';

const embedded = 'qwen2.5-coder-0.5b-instruct';
const someTest = ['--test', 'node --test'];

/** One line of what happened with its code, one of what to do. */
function expectError({ exitCode, stdout, stderr, leftovers }: FixResult, code: number, name: string): void {
  expect(stderr).toMatch(new RegExp(`^ppagent: [^\\n]+ \\[${name}\\]\\n {2}[A-Z][^\\n]+\\.\\n$`));
  expect([exitCode, stdout, leftovers]).toEqual([code, '', []]);
}

describe('what cannot be meant is 2, and said in two lines', () => {
  test.each<[string, string[], string]>([
    ['neither tests nor a request', [], 'NO_TARGET'],
    ['a path that is not there', ['no/such.js', ...someTest], 'PATH_NOT_FOUND'],
    ['a path outside', ['..', ...someTest], 'PATH_OUTSIDE_REPOSITORY'],
    ['a link that leads outside', ['link.js', ...someTest], 'PATH_OUTSIDE_REPOSITORY'],
  ])('%s', async (_what, argv, name) => {
    const folder = temporaryRepository(clampProject);
    symlinkSync(join(temporaryFolder({ 'a.js': 'f();' }), 'a.js'), join(folder, 'link.js'));
    expectError(await runFix(folder, argv), 2, name);
  });

  test('--commit where there is no repository, before any work is done', async () => {
    const folder = temporaryFolder(clampProject);
    expectError(await runFix(folder, [...someTest, '--yes', '--commit']), 2, 'NOT_A_REPOSITORY');
  });

  test.each([
    ['--max-candidates', '0'],
    ['--max-time', '-1'],
    ['--test-timeout', 'soon'],
    ['--seed', '1.5'],
    ['--output-format', 'xml'],
    ['--device', 'tpu'],
    ['--no-such-option', ''],
  ])('%s %s', async (option, value) => {
    const { exitCode, stdout, stderr } = await runFix(temporaryFolder(), [...someTest, `${option}`, value]);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(option);
  });
});

describe('a model in the folder that PPAGENT_MODELS_DIR names', () => {
  /** The small files of the embedded model, in a folder of models. */
  function models(): { root: string; folder: string } {
    const root = temporaryFolder();
    const folder = join(root, embedded);
    mkdirSync(folder);
    for (const file of ['config.json', 'tokenizer.json']) {
      cpSync(join(repositoryRoot, 'models', embedded, file), join(folder, file));
    }
    return { root, folder };
  }

  test('of which files are missing is 2, whatever else is installed', async () => {
    const { root } = models();
    const result = await runFix(temporaryRepository(clampProject), someTest, { PPAGENT_MODELS_DIR: root });
    expectError({ ...result, stderr: result.stderr }, 2, 'MODEL_MISSING');
    expect(result.stderr).toContain('onnx/model_q4_steerable.onnx is missing');
    expect(result.stderr).toContain('ppagent models pull');
  });

  test.each([
    ['is cut short', (file: string) => truncateSync(file, 100)],
    ['is another one', (file: string) => writeFileSync(file, '{"model_type": "another"}')],
  ])('of which a file %s is 7', async (_what, damage) => {
    const { root, folder } = models();
    damage(join(folder, 'config.json'));
    const result = await runFix(temporaryRepository(clampProject), someTest, { PPAGENT_MODELS_DIR: root });
    expectError(result, 7, 'MODEL_DAMAGED');
    expect(result.stderr).toContain('config.json is damaged');
    expect(result.stderr).toContain('ppagent models verify');
  });
});
