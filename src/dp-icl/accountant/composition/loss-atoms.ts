import { delta } from '../units/delta.ts';
import { epsilon } from '../units/epsilon.ts';
import type { ApproximateBound } from './approximate-bound.ts';

/** A privacy loss that takes finitely many values, the greatest first, and infinity. */
export interface LossAtoms {
  readonly losses: ArrayLike<number>;
  /** The probability of each; by errors of rounding one may be a little below zero. */
  readonly masses: ArrayLike<number>;
  readonly infinite: number;
}

/**
 * δ(ε) = P(L = ∞) + Σ P(L)·(1 − e^{ε−L}) over the losses above ε (Sommer, Meiser and Mohammadi 2019, lemma 10), and ε(δ), which is
 * found by walking down the losses and solving on the piece where δ is reached.
 */
export function atomsBound(atoms: LossAtoms): ApproximateBound {
  return {
    epsilonAt: (at) => {
      const allowed = delta.toNumber(at);
      return atoms.infinite > allowed ? undefined : epsilon.atLeast(epsilonOf(atoms, allowed));
    },
    deltaAt: (at) => delta.atLeast(Math.min(1, Math.max(0, deltaOf(atoms, epsilon.toNumber(at))))),
  };
}

function deltaOf({ losses, masses, infinite }: LossAtoms, epsilon: number): number {
  let sum = infinite;
  for (let i = 0; i < losses.length && losses[i]! > epsilon; i += 1) {
    sum -= masses[i]! * Math.expm1(epsilon - losses[i]!);
  }
  return sum;
}

/** Beyond this distance the sum of scaled masses is scaled anew, so that it neither overflows nor vanishes. */
const furthest = 50;

/** For a δ that the infinite loss leaves room in. */
function epsilonOf({ losses, masses, infinite }: LossAtoms, allowed: number): number {
  // Of the losses so far: P(L), and the sum of P(L)·e^{base − L}.
  let [above, scaled, base] = [infinite, 0, losses[0] ?? 0];
  for (let i = 0; i < losses.length && losses[i]! > 0; i += 1) {
    const loss = losses[i]!;
    if (base - loss > furthest) {
      scaled *= Math.exp(loss - base);
      base = loss;
    }
    above += masses[i]!;
    scaled += masses[i]! * Math.exp(base - loss);
    const next = Math.max(0, losses[i + 1] ?? 0);
    if (above - Math.exp(next - base) * scaled > allowed) return base + Math.log((above - allowed) / scaled);
  }
  return 0;
}
