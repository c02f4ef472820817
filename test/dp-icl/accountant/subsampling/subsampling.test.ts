import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampledBudget } from '../../../../src/dp-icl/accountant/subsampling/poisson-pure.ts';
import { sampledGaussianCost } from '../../../../src/dp-icl/accountant/subsampling/sampled-gaussian.ts';
import { renyiOrder } from '../../../../src/dp-icl/accountant/units/renyi-order.ts';
import { samplingRate } from '../../../../src/dp-icl/accountant/units/sampling-rate.ts';
import { anyDelta, anyEpsilon, logarithmic } from '../amounts.ts';

describe('Poisson sampling', () => {
  it('lowers a budget, the more the rarer a unit takes part', () => {
    fc.assert(
      fc.property(
        anyEpsilon,
        anyDelta,
        logarithmic(0.001, 0.5),
        logarithmic(1.01, 2),
        (wanted, at, rate, factor) => {
          const whole = { epsilon: wanted, delta: at };
          const rare = sampledBudget(whole, samplingRate(rate));
          const often = sampledBudget(whole, samplingRate(rate * factor));
          expect(rare.epsilon <= often.epsilon && often.epsilon <= wanted).toBe(true);
          expect(rare.delta <= often.delta && often.delta <= at).toBe(true);
          expect(sampledBudget(whole, samplingRate(1))).toBe(whole);
        },
      ),
    );
  });

  it('lowers the curve of normal noise, which grows with order and rate and falls with the noise', () => {
    const curve = (rate: number, standardDeviation: number, order: number) =>
      sampledGaussianCost({ sensitivity: 1, standardDeviation }, samplingRate(rate)).renyi.lossAt(
        renyiOrder(order),
      );
    fc.assert(
      fc.property(
        logarithmic(0.001, 0.5),
        logarithmic(0.6, 5),
        logarithmic(1.01, 100),
        (rate, deviation, order) => {
          const loss = curve(rate, deviation, order);
          expect(loss).toBeLessThanOrEqual(curve(rate * 1.5, deviation, order) * (1 + 1e-11));
          expect(loss).toBeLessThanOrEqual(curve(rate, deviation, order * 1.1) * (1 + 1e-11));
          expect(loss).toBeGreaterThanOrEqual(curve(rate, deviation * 1.1, order) * (1 - 1e-11));
          expect(loss).toBeLessThanOrEqual((order / (2 * deviation ** 2)) * (1 + 1e-11));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('has no ρ, and none is claimed', () => {
    const cost = sampledGaussianCost({ sensitivity: 1, standardDeviation: 1 }, samplingRate(0.1));
    expect(cost.zcdp).toBeUndefined();
    expect(cost.pure).toBeUndefined();
  });
});
