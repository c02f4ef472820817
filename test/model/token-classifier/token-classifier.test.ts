import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TokenClassifier } from '../../../src/model/token-classifier/token-classifier.ts';
import { failureOf } from '../../support/failure-of.ts';
import { repositoryRoot } from '../../support/repository-root.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('labels the names of people, where they stand', async () => {
  const classifier = await TokenClassifier.open(join(repositoryRoot, 'models', 'rampart'), { threads: 1 });
  const text = 'Yesterday Krisztián Szöllösy wrote to Sarah about the parser.';
  const labels = new Set(['B-GIVEN_NAME', 'I-GIVEN_NAME', 'B-SURNAME', 'I-SURNAME']);
  const probabilities = await classifier.classify(classifier.tokens(text), labels);
  const names = probabilities.filter(({ probability }) => probability > 0.5);
  expect(names.map(({ start, end }) => text.slice(start, end)).join('')).toBe('KrisztiánSzöllösySarah');
  expect(probabilities.every(({ probability }) => probability >= 0 && probability <= 1)).toBe(true);
  expect(await classifier.classify([], labels)).toEqual([]);
  await classifier.close();
});

test('says that a model does not load', async () => {
  const folder = temporaryFolder({ 'tokenizer.json': '{}', 'config.json': '{}', 'onnx/model_q4.onnx': 'x' });
  expect(await failureOf(TokenClassifier.open(folder))).toMatchObject({ code: 'MODEL_LOAD_FAILED' });
});
