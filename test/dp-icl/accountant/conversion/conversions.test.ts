import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rhoOfPure } from '../../../../src/dp-icl/accountant/conversion/pure-to-zcdp.ts';
import { epsilonOfRenyi } from '../../../../src/dp-icl/accountant/conversion/renyi-to-approximate.ts';
import {
  deltaOfRho,
  epsilonOfRho,
  renyiOfRho,
  rhoWithin,
} from '../../../../src/dp-icl/accountant/conversion/zcdp-to-approximate.ts';
import { pureCost } from '../../../../src/dp-icl/accountant/costs/pure-cost.ts';
import { delta } from '../../../../src/dp-icl/accountant/units/delta.ts';
import { epsilon } from '../../../../src/dp-icl/accountant/units/epsilon.ts';
import { renyiOrder } from '../../../../src/dp-icl/accountant/units/renyi-order.ts';
import { rho } from '../../../../src/dp-icl/accountant/units/rho.ts';
import { anyDelta, anyEpsilon, anyRho, logarithmic } from '../amounts.ts';

describe('conversions', () => {
  it('never come back in favour of who spends', () => {
    fc.assert(
      fc.property(anyEpsilon, anyDelta, anyRho, (wanted, at, spent) => {
        const allowed = rhoWithin({ epsilon: wanted, delta: at });
        expect(deltaOfRho(allowed, wanted) <= at).toBe(true);
        const told = epsilonOfRho(spent, at);
        expect(deltaOfRho(spent, told) <= at).toBe(true);
        expect(rhoWithin({ epsilon: told, delta: at })).toBeGreaterThanOrEqual(
          rho.atMost(rho.toNumber(spent)),
        );
      }),
    );
  });

  it('lose next to nothing on the way there and back', () => {
    fc.assert(
      fc.property(anyEpsilon, anyDelta, (wanted, at) => {
        const back = epsilonOfRho(rhoWithin({ epsilon: wanted, delta: at }), at);
        expect(epsilon.toNumber(back)).toBeGreaterThan(epsilon.toNumber(wanted) * (1 - 1e-6));
        expect(epsilon.toNumber(back)).toBeLessThan(epsilon.toNumber(wanted) * (1 + 1e-10) + 1e-11);
      }),
    );
  });

  it('grow with ρ and fall with δ and ε', () => {
    fc.assert(
      fc.property(anyRho, logarithmic(1.01, 3), anyDelta, anyEpsilon, (amount, factor, at, wanted) => {
        const more = rho.atLeast(rho.toNumber(amount) * factor);
        const largerDelta = delta.atLeast(delta.toNumber(at) * factor);
        const largerEpsilon = epsilon.atLeast(epsilon.toNumber(wanted) * factor);
        expect(epsilonOfRho(more, at) >= epsilonOfRho(amount, at)).toBe(true);
        expect(epsilonOfRho(amount, largerDelta) <= epsilonOfRho(amount, at)).toBe(true);
        expect(deltaOfRho(more, wanted) >= deltaOfRho(amount, wanted)).toBe(true);
        expect(deltaOfRho(amount, largerEpsilon) <= deltaOfRho(amount, wanted)).toBe(true);
        expect(
          rhoWithin({ epsilon: largerEpsilon, delta: at }) >= rhoWithin({ epsilon: wanted, delta: at }),
        ).toBe(true);
        expect(
          rhoWithin({ epsilon: wanted, delta: largerDelta }) >= rhoWithin({ epsilon: wanted, delta: at }),
        ).toBe(true);
      }),
    );
  });

  it('are tighter than ρ + 2√(ρ·log(1/δ))', () => {
    fc.assert(
      fc.property(anyRho, anyDelta, (amount, at) => {
        const value = rho.toNumber(amount);
        const simple = value + 2 * Math.sqrt(-value * Math.log(delta.toNumber(at)));
        expect(epsilon.toNumber(epsilonOfRho(amount, at))).toBeLessThan(simple);
      }),
    );
  });

  it('of nothing is nothing', () => {
    expect(epsilonOfRho(rho.none, delta.parse('1e-6'))).toBe(epsilon.none);
    expect(deltaOfRho(rho.none, epsilon.parse('1'))).toBe(delta.none);
  });

  it('of Rényi curves are no worse than at any single order', () => {
    fc.assert(
      fc.property(anyRho, anyDelta, logarithmic(1.01, 1e4), (amount, at, order) => {
        const single =
          order * rho.toNumber(amount) +
          Math.log1p(-1 / order) -
          (Math.log(delta.toNumber(at)) + Math.log(order)) / (order - 1);
        expect(epsilon.toNumber(epsilonOfRenyi(renyiOfRho(amount), at))).toBeLessThanOrEqual(
          Math.max(0, single) * (1 + 2e-11) + 1e-12,
        );
      }),
    );
  });

  it('give pure ε a ρ that covers randomised response at every order, and touches it towards order 1', () => {
    fc.assert(
      fc.property(anyEpsilon, logarithmic(1e-4, 1e4), (amount, above) => {
        const order = renyiOrder(1 + above);
        const bound = rho.toNumber(rhoOfPure(amount));
        expect(pureCost(amount).renyi.lossAt(order)).toBeLessThanOrEqual(order * bound);
        expect(bound).toBeLessThanOrEqual((epsilon.toNumber(amount) ** 2 / 2) * (1 + 2e-11) + 1e-15);
        const nearly = pureCost(amount).renyi.lossAt(renyiOrder(1 + 1e-7));
        expect(nearly / bound).toBeGreaterThan(1 - 1e-5);
      }),
    );
  });
});
