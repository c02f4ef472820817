import type { Delta } from '../units/delta.ts';
import type { Epsilon } from '../units/epsilon.ts';

/** A proven trade of ε against δ; both are rounded up. */
export interface ApproximateBound {
  /** Undefined where no ε holds at that δ. */
  readonly epsilonAt: (delta: Delta) => Epsilon | undefined;
  /** 1 where no smaller δ is proven at that ε. */
  readonly deltaAt: (epsilon: Epsilon) => Delta;
}
