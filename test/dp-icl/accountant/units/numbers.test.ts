import { describe, expect, it } from 'vitest';
import { gaussianCost } from '../../../../src/dp-icl/accountant/costs/gaussian.ts';
import { laplaceCost } from '../../../../src/dp-icl/accountant/costs/laplace.ts';
import { permuteAndFlipCost } from '../../../../src/dp-icl/accountant/costs/noisy-max.ts';
import { sparseVectorCost } from '../../../../src/dp-icl/accountant/costs/sparse-vector.ts';
import { epsilon } from '../../../../src/dp-icl/accountant/units/epsilon.ts';
import { renyiOrder } from '../../../../src/dp-icl/accountant/units/renyi-order.ts';
import { samplingRate } from '../../../../src/dp-icl/accountant/units/sampling-rate.ts';
import { PpagentError } from '../../../../src/errors/ppagent-error.ts';

const bad = [Number.NaN, 0, -1, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e300];

describe('numbers that mechanisms take', () => {
  it.each(bad)('are refused when they are %d', (value) => {
    const uses = [
      () => renyiOrder(value),
      () => samplingRate(value),
      () => laplaceCost({ sensitivity: 1, scale: value }),
      () => laplaceCost({ sensitivity: value, scale: 1 }),
      () => gaussianCost({ sensitivity: 1, standardDeviation: value }),
      () => permuteAndFlipCost({ sensitivity: value, scale: 1, monotone: true }),
      () =>
        sparseVectorCost({
          sensitivity: 1,
          thresholdScale: value,
          queryScale: 1,
          positives: 1,
          monotone: false,
        }),
    ];
    for (const use of uses) {
      expect(use).toThrow(PpagentError);
      expect(use).toThrow(expect.objectContaining({ code: 'PRIVACY_PARAMETER_INVALID', exitCode: 2 }));
    }
  });

  it('knows the limits of orders and rates', () => {
    expect(() => renyiOrder(1)).toThrow(PpagentError);
    expect(() => samplingRate(1.0001)).toThrow(PpagentError);
    expect(samplingRate(1)).toBe(1);
  });

  it('takes 0.1 for a tenth, not for the double next to it', () => {
    expect(epsilon.format(laplaceCost({ sensitivity: 0.1, scale: 1 }).pure!)).toBe('0.100000000000');
    expect(epsilon.format(laplaceCost({ sensitivity: 1, scale: 3 }).pure!)).toBe('0.333333333334');
  });
});
