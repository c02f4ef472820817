import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advancedComposition } from '../../../../src/dp-icl/accountant/composition/advanced.ts';
import { basicComposition } from '../../../../src/dp-icl/accountant/composition/basic.ts';
import type { CompositionPart } from '../../../../src/dp-icl/accountant/composition/composition-part.ts';
import { concentratedBound } from '../../../../src/dp-icl/accountant/composition/concentrated.ts';
import { numericalBound } from '../../../../src/dp-icl/accountant/composition/numerical/numerical-composition.ts';
import { optimalComposition } from '../../../../src/dp-icl/accountant/composition/optimal.ts';
import { parallelComposition, parallelRho } from '../../../../src/dp-icl/accountant/composition/parallel.ts';
import { renyiBound } from '../../../../src/dp-icl/accountant/composition/renyi.ts';
import { tightestBound } from '../../../../src/dp-icl/accountant/composition/tightest.ts';
import { epsilonOfRho } from '../../../../src/dp-icl/accountant/conversion/zcdp-to-approximate.ts';
import { gaussianCost } from '../../../../src/dp-icl/accountant/costs/gaussian.ts';
import { pureCost } from '../../../../src/dp-icl/accountant/costs/pure-cost.ts';
import { profileBound } from '../../../../src/dp-icl/accountant/profile/profile-bound.ts';
import { delta } from '../../../../src/dp-icl/accountant/units/delta.ts';
import { type Epsilon, epsilon } from '../../../../src/dp-icl/accountant/units/epsilon.ts';
import { rho } from '../../../../src/dp-icl/accountant/units/rho.ts';
import { anyDelta, anyEpsilon } from '../amounts.ts';
import { anyParts } from './any-parts.ts';

const anyBudgets = fc.array(fc.record({ epsilon: anyEpsilon, delta: anyDelta }), {
  minLength: 1,
  maxLength: 6,
});

/** What is allowed between two computations of one value: the last digits, and the rounding of each. */
const nearlyAtMost = (value: Epsilon, limit: Epsilon) =>
  expect(epsilon.toNumber(value)).toBeLessThanOrEqual(epsilon.toNumber(limit) * (1 + 1e-9) + 1e-11);

/** The cheap bounds, each of which stands alone. */
const quickBounds = (parts: readonly CompositionPart[]) => [concentratedBound(parts)!, renyiBound(parts)];

describe('composition', () => {
  it('does not depend on the order', () => {
    fc.assert(
      fc.property(anyParts, anyDelta, (parts, at) => {
        const there = quickBounds(parts).map((bound) => bound.epsilonAt(at)!);
        const back = quickBounds(parts.toReversed()).map((bound) => bound.epsilonAt(at)!);
        there.forEach((value, i) => {
          nearlyAtMost(value, back[i]!);
          nearlyAtMost(back[i]!, value);
        });
        expect(back[0]).toBe(there[0]);
      }),
      { numRuns: 30 },
    );
    fc.assert(
      fc.property(anyBudgets, (budgets) => {
        expect(basicComposition(budgets.toReversed())).toEqual(basicComposition(budgets));
        expect(parallelComposition(budgets.toReversed())).toEqual(parallelComposition(budgets));
      }),
    );
  });

  it('costs at least what each part costs, and no more than all of them one by one', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const at = delta.parse('1e-6');
        const together = tightestBound(parts).epsilonAt(at)!;
        for (const { cost } of parts) nearlyAtMost(profileBound(cost.profiles).epsilonAt(at)!, together);
        const pure = parts.map(({ cost, count }) => cost.pure && epsilon.times(cost.pure, count));
        if (pure.every((amount) => amount !== undefined)) expect(together <= epsilon.sum(pure)).toBe(true);
        for (const bound of quickBounds(parts)) expect(together <= bound.epsilonAt(at)!).toBe(true);
      }),
      { numRuns: 6 },
    );
  }, 120_000);

  it('costs more with one more use', () => {
    fc.assert(
      fc.property(anyParts, anyDelta, (parts, at) => {
        const [first, ...others] = parts;
        const more = [{ ...first!, count: first!.count + 1 }, ...others];
        quickBounds(parts).forEach((bound, i) => {
          nearlyAtMost(bound.epsilonAt(at)!, quickBounds(more)[i]!.epsilonAt(at)!);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('in parallel costs what the dearest part costs', () => {
    fc.assert(
      fc.property(anyBudgets, (budgets) => {
        const whole = parallelComposition(budgets);
        const sum = basicComposition(budgets);
        expect(budgets.some((budget) => budget.epsilon === whole.epsilon)).toBe(true);
        for (const budget of budgets) {
          expect(whole.epsilon >= budget.epsilon && whole.delta >= budget.delta).toBe(true);
        }
        expect(whole.epsilon <= sum.epsilon && whole.delta <= sum.delta).toBe(true);
      }),
    );
    expect(parallelRho([rho.parse('0.1'), rho.parse('0.3'), rho.parse('0.2')])).toBe(rho.parse('0.3'));
  });

  it('at its optimum is no worse than in closed form, which is no worse than the sum', () => {
    fc.assert(
      fc.property(
        anyEpsilon,
        fc.integer({ min: 1, max: 200 }),
        anyDelta,
        anyDelta,
        (each, count, own, slack) => {
          const budget = { epsilon: each, delta: own };
          const closed = advancedComposition(Array(count).fill(budget), slack);
          const optimal = optimalComposition([{ budget, count }])!;
          nearlyAtMost(optimal.epsilonAt(closed.delta)!, closed.epsilon);
          expect(closed.epsilon <= epsilon.times(each, count)).toBe(true);
          expect(delta.toNumber(optimal.deltaAt(closed.epsilon))).toBeLessThanOrEqual(
            delta.toNumber(closed.delta) * (1 + 1e-9),
          );
        },
      ),
    );
  });

  it('proves nothing below the δ that parts have of their own', () => {
    const budget = { epsilon: epsilon.parse('0.1'), delta: delta.parse('1e-6') };
    const bound = optimalComposition([{ budget, count: 10 }])!;
    expect(bound.epsilonAt(delta.parse('9.9e-6'))).toBeUndefined();
    expect(bound.epsilonAt(delta.parse('1.1e-5'))).toBeDefined();
  });

  it('leaves the optimum of many different budgets alone', () => {
    const many = Array.from({ length: 18 }, (_, i) => ({
      budget: { epsilon: epsilon.atLeast(0.1 + i / 1000), delta: delta.none },
      count: 1,
    }));
    expect(optimalComposition(many)).toBeUndefined();
    const tightest = tightestBound(many.map(({ budget }) => ({ cost: pureCost(budget.epsilon), count: 1 })));
    expect(epsilon.toNumber(tightest.epsilonAt(delta.parse('1e-6'))!)).toBeLessThan(2);
  });

  it('refuses counts that are none', () => {
    const cost = pureCost(epsilon.parse('1'));
    for (const count of [0, -1, 1.5, Number.NaN]) {
      expect(() => tightestBound([{ cost, count }])).toThrow(
        expect.objectContaining({ code: 'PRIVACY_PARAMETER_INVALID' }),
      );
    }
  });
});

describe('numerical composition', () => {
  const deltas = ['1e-3', '1e-4', '1e-6', '1e-8', '1e-10'];

  it.each([
    ['0.1', 40],
    ['0.37', 9],
    ['0.02', 700],
  ])('of randomised response at ε = %s, %d times, is above the exact one and next to it', (each, count) => {
    const amount = epsilon.parse(each);
    const numerical = numericalBound([{ cost: pureCost(amount), count }]);
    const exact = optimalComposition([{ budget: { epsilon: amount, delta: delta.none }, count }])!;
    for (const text of deltas) {
      const at = delta.parse(text);
      const [ours, least] = [numerical.epsilonAt(at)!, exact.epsilonAt(at)!].map(epsilon.toNumber);
      expect(ours! / least! - 1).toBeGreaterThan(-1e-11);
      expect(ours! / least! - 1).toBeLessThan(1e-6);
    }
  });

  it.each([
    [5, 10],
    [20, 100],
  ])('of normal noise of width %d, %d times, is above the exact one and next to it', (deviation, count) => {
    const cost = gaussianCost({ sensitivity: 1, standardDeviation: deviation });
    const numerical = numericalBound([{ cost, count }]);
    const exact = tightestBound([{ cost, count }]);
    for (const text of deltas) {
      const at = delta.parse(text);
      const [ours, least] = [numerical.epsilonAt(at)!, exact.epsilonAt(at)!].map(epsilon.toNumber);
      expect(ours! / least! - 1).toBeGreaterThan(-1e-11);
      expect(ours! / least! - 1).toBeLessThan(1e-6);
    }
  });

  it('keeps to the table of private writing: ρ = T·C²/(2B²τ²) at δ = 1e-5', () => {
    const at = delta.parse('1e-5');
    const table: [number, number, number][] = [
      [8, 20, 2.45],
      [8, 40, 3.62],
      [16, 40, 1.67],
      [16, 200, 4.11],
      [32, 100, 1.29],
    ];
    for (const [members, tokens, expected] of table) {
      const spent = rho.atLeast({ numerator: BigInt(tokens), denominator: BigInt(2 * members * members) });
      expect(epsilon.toNumber(epsilonOfRho(spent, at))).toBeCloseTo(expected, 2);
    }
  });
});
