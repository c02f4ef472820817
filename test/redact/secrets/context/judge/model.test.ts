import { describe, expect, it } from 'vitest';
import { leafOf } from '../../../../../src/redact/secrets/context/judge/decision-trees.ts';
import { featureNames } from '../../../../../src/redact/secrets/context/judge/features.ts';
import { model } from '../../../../../src/redact/secrets/context/judge/model.ts';
import { fitJudge } from '../../../../../tools/train/context-judge/fit-judge.ts';
import { inventedExamples } from '../../../../../tools/train/context-judge/invented-examples.ts';

describe('the weights', () => {
  it('are of the features that are measured: train anew after a change of features', () => {
    expect(model.features).toEqual(featureNames);
  });

  it('are whole trees over known features', () => {
    for (const tree of model.trees) {
      expect(tree.leaves).toHaveLength(tree.features.length + 1);
      expect(tree.thresholds).toHaveLength(tree.features.length);
      for (const feature of tree.features) expect(featureNames[feature]).toBeDefined();
    }
  });

  it('hide more than they report', () => {
    expect(model.possible).toBeLessThan(model.likely);
  });
});

describe('leafOf', () => {
  it('goes left up to the threshold and right above it', () => {
    const tree = { features: [0, 1, 1], thresholds: [5, 2, 3], leaves: [10, 20, 30, 40] };
    expect(leafOf(tree, Float64Array.of(5, 2))).toBe(10);
    expect(leafOf(tree, Float64Array.of(5, 2.1))).toBe(20);
    expect(leafOf(tree, Float64Array.of(6, 3))).toBe(30);
    expect(leafOf(tree, Float64Array.of(6, 4))).toBe(40);
  });
});

describe('training', () => {
  it('gives the same weights twice, and others for other examples', () => {
    const once = fitJudge(inventedExamples(7, 400), 10);
    expect(fitJudge(inventedExamples(7, 400), 10)).toEqual(once);
    expect(fitJudge(inventedExamples(8, 400), 10)).not.toEqual(once);
  });

  it('tells invented secrets from harmless values that it has not seen', () => {
    const { base, trees } = fitJudge(inventedExamples(7, 1500), 40);
    const held = inventedExamples(99, 500);
    const right = held.filter(({ row, positive }) => {
      const score = trees.reduce((sum, tree) => sum + leafOf(tree, row), base);
      return score > 0 === positive;
    });
    expect(right.length / held.length).toBeGreaterThan(0.9);
  });
});
