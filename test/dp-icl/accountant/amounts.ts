import fc from 'fast-check';
import { type Delta, delta } from '../../../src/dp-icl/accountant/units/delta.ts';
import { type Epsilon, epsilon } from '../../../src/dp-icl/accountant/units/epsilon.ts';
import { type Rho, rho } from '../../../src/dp-icl/accountant/units/rho.ts';

/** ε from 0.001 to 10, evenly by its logarithm. */
export const anyEpsilon: fc.Arbitrary<Epsilon> = logarithmic(1e-3, 10).map((value) => epsilon.atLeast(value));

/** δ from 10⁻¹⁰ to 10⁻³. */
export const anyDelta: fc.Arbitrary<Delta> = logarithmic(1e-10, 1e-3).map((value) => delta.atLeast(value));

/** ρ from 10⁻⁵ to 10. */
export const anyRho: fc.Arbitrary<Rho> = logarithmic(1e-5, 10).map((value) => rho.atLeast(value));

/** A number between two, evenly by its logarithm. */
export function logarithmic(from: number, to: number): fc.Arbitrary<number> {
  return fc
    .double({ min: Math.log(from), max: Math.log(to), noNaN: true })
    .map((logarithm) => Math.exp(logarithm));
}
