import type { Delta } from './delta.ts';
import type { Epsilon } from './epsilon.ts';

/** (ε, δ)-differential privacy; with no δ it is pure. */
export interface ApproximateBudget {
  readonly epsilon: Epsilon;
  readonly delta: Delta;
}
