import { type Delta, delta } from '../units/delta.ts';
import { type Epsilon, epsilon } from '../units/epsilon.ts';

/** A proven trade of ε against δ; both are rounded up. */
export interface ApproximateBound {
  /** Undefined where no ε holds at that δ. */
  readonly epsilonAt: (delta: Delta) => Epsilon | undefined;
  /** 1 where no smaller δ is proven at that ε. */
  readonly deltaAt: (epsilon: Epsilon) => Delta;
}

/** The tighter of proven bounds at each point: all of them hold. */
export function leastOf(bounds: readonly ApproximateBound[]): ApproximateBound {
  return {
    epsilonAt: (at) => {
      const [first, ...others] = bounds
        .map((bound) => bound.epsilonAt(at))
        .filter((value) => value !== undefined);
      return first === undefined ? undefined : epsilon.smallest(first, ...others);
    },
    deltaAt: (at) => delta.smallest(delta.atLeast(1), ...bounds.map((bound) => bound.deltaAt(at))),
  };
}

/** The looser of bounds on different directions at each point: each holds for its own. */
export function worstOf(bounds: readonly ApproximateBound[]): ApproximateBound {
  return {
    epsilonAt: (at) => {
      const values = bounds.map((bound) => bound.epsilonAt(at));
      return values.includes(undefined)
        ? undefined
        : epsilon.largest(values.filter((value) => value !== undefined));
    },
    deltaAt: (at) => delta.largest(bounds.map((bound) => bound.deltaAt(at))),
  };
}
