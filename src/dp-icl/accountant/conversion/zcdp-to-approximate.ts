import { minimise } from '../numeric/minimise.ts';
import type { ApproximateBudget } from '../units/approximate-budget.ts';
import { type Delta, delta } from '../units/delta.ts';
import { type Epsilon, epsilon } from '../units/epsilon.ts';
import { type Rho, rho } from '../units/rho.ts';
import type { RenyiCurve } from './renyi-curve.ts';
import { deltaOfRenyi, epsilonAboveLoss, epsilonOfRenyi } from './renyi-to-approximate.ts';

const largestOrder = 1e9;

/** ρ-zCDP says no more than that the divergence of every order α is at most αρ (Bun and Steinke 2016, definition 1.1). */
export function renyiOfRho(amount: Rho): RenyiCurve {
  const value = rho.toNumber(amount);
  return { largestOrder, lossAt: (order) => order * value };
}

/** The least ε at δ, rounded up: Canonne, Kamath and Steinke 2020, corollary 13. */
export function epsilonOfRho(amount: Rho, at: Delta): Epsilon {
  return amount === rho.none ? epsilon.none : epsilonOfRenyi(renyiOfRho(amount), at);
}

/** The least δ at ε, rounded up: Canonne, Kamath and Steinke 2020, corollary 13. */
export function deltaOfRho(amount: Rho, at: Epsilon): Delta {
  return amount === rho.none ? delta.none : deltaOfRenyi(renyiOfRho(amount), at);
}

/** The greatest ρ that keeps within (ε, δ), rounded down: corollary 13 solved for ρ, the best order found as before. */
export function rhoWithin(budget: ApproximateBudget): Rho {
  const target = epsilon.toNumber(budget.epsilon);
  const logDelta = Math.log(delta.toNumber(budget.delta));
  const { value } = minimise(
    (t) => {
      const order = 1 + Math.exp(t);
      return (epsilonAboveLoss(order, logDelta) - target) / order;
    },
    Math.log(1e-4),
    Math.log(largestOrder),
    96,
  );
  return rho.atMost(Math.max(0, -value));
}
