import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epsilonOfRho, rhoWithin } from '../../../../src/dp-icl/accountant/conversion/zcdp-to-approximate.ts';
import { boundedRangeCost } from '../../../../src/dp-icl/accountant/costs/bounded-range.ts';
import type { PrivacyCost } from '../../../../src/dp-icl/accountant/costs/privacy-cost.ts';
import { pureCost } from '../../../../src/dp-icl/accountant/costs/pure-cost.ts';
import {
  type ApproximateFilter,
  admits,
  epsilonSpent,
  openApproximateFilter,
  pureEpsilonLeft,
  rhoLeftWithin,
  spend,
} from '../../../../src/dp-icl/accountant/filters/approximate-filter.ts';
import {
  openConcentratedFilter,
  rhoLeft,
  spendRho,
} from '../../../../src/dp-icl/accountant/filters/concentrated-filter.ts';
import {
  readOdometer,
  startOdometer,
  turnOdometer,
} from '../../../../src/dp-icl/accountant/filters/odometer.ts';
import { sampledGaussianCost } from '../../../../src/dp-icl/accountant/subsampling/sampled-gaussian.ts';
import { delta } from '../../../../src/dp-icl/accountant/units/delta.ts';
import { epsilon } from '../../../../src/dp-icl/accountant/units/epsilon.ts';
import { rho } from '../../../../src/dp-icl/accountant/units/rho.ts';
import { samplingRate } from '../../../../src/dp-icl/accountant/units/sampling-rate.ts';
import { PpagentError } from '../../../../src/errors/ppagent-error.ts';
import { anyDelta, anyEpsilon, anyRho } from '../amounts.ts';

/** Spends what is admitted and skips what is not, as somebody would who tries to get the most. */
function spendAll<Filter, Cost>(
  filter: Filter,
  costs: readonly Cost[],
  take: (filter: Filter, cost: Cost) => Filter,
) {
  return costs.reduce((current, cost) => {
    try {
      return take(current, cost);
    } catch (error) {
      expect(error).toBeInstanceOf(PpagentError);
      expect(error).toMatchObject({ code: 'PRIVACY_BUDGET_SPENT', exitCode: 6 });
      return current;
    }
  }, filter);
}

describe('a filter of ρ', () => {
  it('never lets the total be exceeded, and counts every step', () => {
    fc.assert(
      fc.property(anyRho, fc.array(anyRho, { maxLength: 40 }), (total, costs) => {
        const end = spendAll(openConcentratedFilter(total), costs, spendRho);
        expect(end.spent <= total).toBe(true);
        expect(rho.sum([end.spent, rhoLeft(end)])).toBe(total);
      }),
    );
  });

  it('gives out exactly what it has: ten tenths, and then nothing', () => {
    const tenth = rho.parse('0.1');
    const end = spendAll(openConcentratedFilter(rho.parse('1')), Array(25).fill(tenth), spendRho);
    expect(rho.format(end.spent)).toBe('1.000000000000000');
    expect(() => spendRho(end, rho.parse('0.000000000000001'))).toThrow(/0\.000000000000001 too little/);
  });
});

describe('a filter of (ε, δ)', () => {
  const two = { epsilon: epsilon.parse('2'), delta: delta.parse('1e-6') };
  const anyCost: fc.Arbitrary<PrivacyCost> = fc
    .tuple(anyEpsilon, fc.boolean())
    .map(([amount, isChoice]) => (isChoice ? boundedRangeCost(amount) : pureCost(amount)));

  const isWithin = ({ total, pureSpent, rhoSpent }: ApproximateFilter) =>
    (pureSpent !== undefined && pureSpent <= total.epsilon) ||
    (rhoSpent !== undefined &&
      epsilonOfRho(rhoSpent, total.delta) <= epsilon.atLeast(epsilon.toNumber(total.epsilon)));

  it('never lets the total be exceeded in both measures', () => {
    fc.assert(
      fc.property(anyEpsilon, anyDelta, fc.array(anyCost, { maxLength: 30 }), (wanted, at, costs) => {
        const end = spendAll(openApproximateFilter({ epsilon: wanted, delta: at }), costs, spend);
        expect(isWithin(end)).toBe(true);
        expect(epsilonSpent(end) <= wanted).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('lets two uses of pure ε = 1 into a total of 2, and no third', () => {
    const one = pureCost(epsilon.parse('1'));
    const end = spend(spend(openApproximateFilter(two), one), one);
    expect(epsilon.format(epsilonSpent(end))).toBe('2.000000000000');
    expect(pureEpsilonLeft(end)).toBe(epsilon.none);
    expect(admits(end, one)).toBe(false);
    expect(() => spend(end, one)).toThrow(/ε 2\.000000000000 of 2\.000000000000 is spent/);
  });

  it('lets many small choices in, of which the pure sum is far beyond the total', () => {
    const choice = boundedRangeCost(epsilon.parse('0.1'));
    const end = spendAll(openApproximateFilter(two), Array(100).fill(choice), spend);
    const count = Number(end.rhoSpent! / choice.zcdp!);
    expect(count).toBe(Number(rhoWithin(two) / choice.zcdp!));
    expect(count).toBeGreaterThan(40);
    expect(rhoLeftWithin(end) < choice.zcdp!).toBe(true);
  });

  it('has no room for ρ without a δ', () => {
    const pure = openApproximateFilter({ epsilon: epsilon.parse('1'), delta: delta.none });
    expect(rhoLeftWithin(pure)).toBe(rho.none);
    const end = spendAll(pure, Array(20).fill(boundedRangeCost(epsilon.parse('0.1'))), spend);
    expect(epsilonSpent(end)).toBe(epsilon.parse('1'));
    expect(end.pureSpent).toBe(epsilon.parse('1'));
  });

  it('does not admit what it cannot count', () => {
    const cost = sampledGaussianCost({ sensitivity: 1, standardDeviation: 50 }, samplingRate(0.01));
    expect(admits(openApproximateFilter(two), cost)).toBe(false);
    expect(() => spend(openApproximateFilter(two), cost)).toThrow(/neither a pure ε nor a ρ/);
  });
});

describe('an odometer', () => {
  it('reads at least what the sum converts to, and never turns back', () => {
    fc.assert(
      fc.property(anyDelta, fc.array(anyRho, { minLength: 1, maxLength: 10 }), (at, costs) => {
        let odometer = startOdometer(at, rho.parse('0.001'));
        let last = readOdometer(odometer);
        expect(last).toBe(epsilon.none);
        for (const cost of costs) {
          odometer = turnOdometer(odometer, cost);
          const reading = readOdometer(odometer);
          expect(reading >= last).toBe(true);
          expect(reading >= epsilonOfRho(odometer.spent, at)).toBe(true);
          last = reading;
        }
      }),
    );
  });

  it('shares out no more δ than it has', () => {
    const shares = Array.from({ length: 1000 }, (_, j) => 1 / ((j + 1) * (j + 2)));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThan(1);
  });
});
