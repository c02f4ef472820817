import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundedRangeCost, boundedRangeRho } from '../../../../src/dp-icl/accountant/costs/bounded-range.ts';
import { discreteLaplaceCost } from '../../../../src/dp-icl/accountant/costs/discrete-laplace.ts';
import { calibratedDeviation, gaussianCost } from '../../../../src/dp-icl/accountant/costs/gaussian.ts';
import { laplaceCost } from '../../../../src/dp-icl/accountant/costs/laplace.ts';
import {
  exponentialMechanismCost,
  permuteAndFlipCost,
  reportNoisyMaxCost,
} from '../../../../src/dp-icl/accountant/costs/noisy-max.ts';
import {
  sparseVectorCost,
  sparseVectorWithin,
} from '../../../../src/dp-icl/accountant/costs/sparse-vector.ts';
import { profileBound } from '../../../../src/dp-icl/accountant/profile/profile-bound.ts';
import { epsilon } from '../../../../src/dp-icl/accountant/units/epsilon.ts';
import { renyiOrder } from '../../../../src/dp-icl/accountant/units/renyi-order.ts';
import { rho } from '../../../../src/dp-icl/accountant/units/rho.ts';
import { anyDelta, anyEpsilon, logarithmic } from '../amounts.ts';

const sensitivity = 1;

describe('costs of mechanisms', () => {
  it('fall with the noise and grow with the sensitivity', () => {
    fc.assert(
      fc.property(
        logarithmic(0.5, 100),
        logarithmic(1.001, 3),
        logarithmic(1.01, 100),
        anyDelta,
        (scale, factor, order, at) => {
          const pairs = [
            [laplaceCost({ sensitivity, scale }), laplaceCost({ sensitivity, scale: scale * factor })],
            [
              discreteLaplaceCost({ sensitivity, scale }),
              discreteLaplaceCost({ sensitivity, scale: scale * factor }),
            ],
            [laplaceCost({ sensitivity: factor, scale }), laplaceCost({ sensitivity, scale })],
            [
              gaussianCost({ sensitivity, standardDeviation: scale }),
              gaussianCost({ sensitivity, standardDeviation: scale * factor }),
            ],
            [
              exponentialMechanismCost({ sensitivity, scale, monotone: true }),
              exponentialMechanismCost({ sensitivity, scale: scale * factor, monotone: true }),
            ],
          ] as const;
          for (const [dear, cheap] of pairs) {
            expect(dear.zcdp! >= cheap.zcdp!).toBe(true);
            expect(dear.renyi.lossAt(renyiOrder(order))).toBeGreaterThanOrEqual(
              cheap.renyi.lossAt(renyiOrder(order)) * (1 - 1e-12),
            );
            expect(
              profileBound(dear.profiles).epsilonAt(at)! >= profileBound(cheap.profiles).epsilonAt(at)!,
            ).toBe(true);
          }
        },
      ),
    );
  });

  it('agree between measures: a curve is below αρ, below ε, and grows with the order', () => {
    fc.assert(
      fc.property(logarithmic(0.3, 100), logarithmic(0.01, 1000), (scale, above) => {
        const order = renyiOrder(1 + above);
        for (const cost of [
          laplaceCost({ sensitivity, scale }),
          discreteLaplaceCost({ sensitivity, scale }),
          discreteLaplaceCost({ sensitivity: 3, scale }),
          exponentialMechanismCost({ sensitivity, scale, monotone: false }),
          permuteAndFlipCost({ sensitivity, scale, monotone: false }),
        ]) {
          const loss = cost.renyi.lossAt(order);
          expect(loss).toBeLessThanOrEqual(order * rho.toNumber(cost.zcdp!) * (1 + 1e-11));
          expect(loss).toBeLessThanOrEqual(epsilon.toNumber(cost.pure!) * (1 + 1e-11));
          expect(loss).toBeLessThanOrEqual(cost.renyi.lossAt(renyiOrder(order * 1.1)) * (1 + 1e-11));
        }
      }),
    );
  });

  it('of Laplace noise tends to that of its ρ towards order 1', () => {
    fc.assert(
      fc.property(logarithmic(0.3, 100), (scale) => {
        const cost = laplaceCost({ sensitivity, scale });
        expect(cost.renyi.lossAt(renyiOrder(1 + 1e-7)) / rho.toNumber(cost.zcdp!)).toBeCloseTo(1, 5);
      }),
    );
  });

  it('of the exponential mechanism is ρ = ε²/8, exactly and rounded up', () => {
    expect(rho.format(boundedRangeRho(epsilon.parse('1')))).toBe('0.125000000000000');
    expect(rho.format(boundedRangeRho(epsilon.parse('0.1')))).toBe('0.001250000000000');
    expect(rho.format(boundedRangeRho(epsilon.parse('0.0000001')))).toBe('0.000000000000002');
    expect(boundedRangeCost(epsilon.parse('0.5')).pure).toBe(epsilon.parse('0.5'));
  });

  it('of a choice doubles where scores move against each other, and depends on the noise', () => {
    const choice = { sensitivity, scale: 2, monotone: false };
    expect(permuteAndFlipCost(choice).pure).toBe(epsilon.parse('1'));
    expect(permuteAndFlipCost({ ...choice, monotone: true }).pure).toBe(epsilon.parse('0.5'));
    const costs = (['gumbel', 'exponential', 'laplace'] as const).map((noise) =>
      reportNoisyMaxCost(noise, choice),
    );
    expect(costs.map(({ zcdp }) => rho.format(zcdp!))).toEqual([
      '0.125000000000000',
      rho.format(permuteAndFlipCost(choice).zcdp!),
      rho.format(permuteAndFlipCost(choice).zcdp!),
    ]);
  });

  it('of a sparse vector is Δ/b₁ + 2cΔ/b₂, and the split that is offered keeps within ε', () => {
    const technique = { sensitivity, thresholdScale: 4, queryScale: 16, positives: 2, monotone: false };
    expect(sparseVectorCost(technique).pure).toBe(epsilon.parse('0.5'));
    expect(sparseVectorCost({ ...technique, monotone: true }).pure).toBe(epsilon.parse('0.375'));
    fc.assert(
      fc.property(
        anyEpsilon,
        fc.integer({ min: 1, max: 50 }),
        fc.boolean(),
        (budget, positives, monotone) => {
          const cost = sparseVectorCost(sparseVectorWithin(budget, { sensitivity, positives, monotone }));
          expect(cost.pure! <= budget).toBe(true);
          expect(epsilon.toNumber(cost.pure!)).toBeGreaterThan(epsilon.toNumber(budget) * (1 - 2e-9) - 3e-12);
        },
      ),
    );
  });

  it('of calibrated noise keeps within what it was calibrated for, and barely', () => {
    fc.assert(
      fc.property(anyEpsilon, anyDelta, logarithmic(0.1, 10), (wanted, at, range) => {
        const standardDeviation = calibratedDeviation({ epsilon: wanted, delta: at }, range);
        const told = profileBound(gaussianCost({ sensitivity: range, standardDeviation }).profiles);
        const narrower = { sensitivity: range, standardDeviation: standardDeviation * (1 - 1e-5) };
        expect(epsilon.toNumber(told.epsilonAt(at)!)).toBeLessThan(epsilon.toNumber(wanted) * (1 + 1e-6));
        expect(profileBound(gaussianCost(narrower).profiles).epsilonAt(at)! > wanted).toBe(true);
      }),
    );
  });
});
