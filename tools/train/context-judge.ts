// Trains the judge of named values, src/redact/secrets/context/judge/weights.json: `npm run train:context-judge`.
// From labelled snippets (secrets-dev.jsonl.gz, which is no part of the repository), invented names and values, and one
// half of the sources of the installed packages, in which every named value counts as harmless. Prints what it reaches on
// groups of snippets that it was not trained on. The same weights every run.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { developmentData } from '../../bench/support/development-data.ts';
import type { LabelledSnippet } from '../../bench/support/labelled-snippet.ts';
import { type Corpus, sourceCorpora } from '../../bench/support/source-corpus.ts';
import { featureNames } from '../../src/redact/secrets/context/judge/features.ts';
import { fitJudge } from './context-judge/fit-judge.ts';
import { heldOutScores, printHeldOut } from './context-judge/held-out.ts';
import { inventedExamples } from './context-judge/invented-examples.ts';
import { labelledExamples } from './context-judge/labelled-examples.ts';
import { minedExamples } from './context-judge/mined-examples.ts';
import { chooseThresholds } from './context-judge/thresholds.ts';

const seed = 20_260_401;
const invented = 12_000;

const rows = developmentData<LabelledSnippet>('secrets-dev.jsonl.gz');
if (rows) {
  const trainedOn = sourceCorpora(1);
  const labelled = await labelledExamples(rows);
  const mined = await minedExamples(trainedOn);
  const examples = [...labelled, ...inventedExamples(seed, invented), ...mined];
  console.log(
    `${labelled.length} labelled, ${mined.length} mined, ${examples.length - labelled.length - mined.length} invented examples`,
  );
  const scores = heldOutScores(examples);
  const thresholds = chooseThresholds(examples, scores, megabytes(trainedOn));
  printHeldOut(examples, scores, thresholds, megabytes(trainedOn), process.argv.includes('--misses'));
  if (!process.argv.includes('--dry-run')) {
    const model = { features: featureNames, ...thresholds, ...fitJudge(examples) };
    const target = fileURLToPath(
      new URL('../../src/redact/secrets/context/judge/weights.json', import.meta.url),
    );
    // A line a tree, so that a change can be read.
    writeFileSync(target, `${JSON.stringify(model).replaceAll('{"features":[', '\n{"features":[')}\n`);
    console.log(`${model.trees.length} trees -> ${target}`);
  }
}

function megabytes(corpora: readonly Corpus[]): number {
  return corpora.reduce((sum, { characters }) => sum + characters, 0) / 1e6;
}
