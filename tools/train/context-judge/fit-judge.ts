import type { BoostedTrees } from '../../../src/redact/secrets/context/judge/decision-trees.ts';
import { featureNames } from '../../../src/redact/secrets/context/judge/features.ts';
import { boost, type Example } from '../gradient-boosting.ts';

/** More of these must never make a value look more like a secret. */
const evidenceAgainst: ReadonlySet<string> = new Set([
  'name: none',
  'name: negative tail',
  'name: negative modifier',
  'name: shared words',
  'name: equal',
  'tie: running text',
  'place: bare in code',
  'place: trial',
  'place: display text or schema',
  'value: to fill in',
  'value: own kind',
  'value: example word',
  'value: sentence',
  'value: upper-case name',
  'value: identifier',
  'value: dotted name or call',
  'value: path or file',
  'value: date or version',
  'value: selector, markup, pattern',
  'value: longest repeat',
  'value: sequential',
  'value: word share',
]);

/** And of these never less. */
const evidenceFor: ReadonlySet<string> = new Set([
  'name: password',
  'name: secret or credential',
  'value: transitions',
]);

export function fitJudge(examples: readonly Example[], trees = 120): BoostedTrees {
  return boost(examples, {
    trees,
    depth: 4,
    learningRate: 0.2,
    regularisation: 2,
    leastHessian: 2,
    monotone: featureNames.map((name) => (evidenceAgainst.has(name) ? -1 : evidenceFor.has(name) ? 1 : 0)),
  });
}
