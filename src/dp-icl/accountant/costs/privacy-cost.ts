import type { RenyiCurve } from '../conversion/renyi-curve.ts';
import type { DirectedProfiles } from '../profile/privacy-profile.ts';
import type { Epsilon } from '../units/epsilon.ts';
import type { Rho } from '../units/rho.ts';

/** What one use of a mechanism costs, in every measure in which it can be told. */
export interface PrivacyCost {
  /** Absent where there is no pure guarantee. */
  readonly pure?: Epsilon;
  /** Absent where no ρ holds at all orders. */
  readonly zcdp?: Rho;
  readonly renyi: RenyiCurve;
  readonly profiles: DirectedProfiles;
  /** The mechanism at its worst is this one exactly, so that its compositions have closed forms. */
  readonly exactly?: 'gaussian' | 'randomised response';
}
