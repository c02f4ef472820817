import { symmetricProfiles } from '../profile/privacy-profile.ts';
import { type Epsilon, epsilon } from '../units/epsilon.ts';
import { divide, rationalOf } from '../units/rational.ts';
import { requireNumber } from '../units/require-number.ts';
import { rho } from '../units/rho.ts';
import type { PrivacyCost } from './privacy-cost.ts';

/** Noise of density e^{−|x|/scale}; the sensitivity is by the sum of absolute differences. */
export interface LaplaceNoise {
  readonly sensitivity: number;
  readonly scale: number;
}

/**
 * The Laplace mechanism: ε = Δ/b (Dwork, McSherry, Nissim and Smith 2006), its Rényi curve (Mironov 2017, proposition 6), its
 * ρ = ε + e^−ε − 1 (Harrison and Manurangsi 2026) and its profile (Balle, Barthe and Gaboardi 2018, theorem 3).
 *
 * @throws {PpagentError} PRIVACY_PARAMETER_INVALID
 */
export function laplaceCost(noise: LaplaceNoise): PrivacyCost {
  const pure = noiseRatio(noise);
  const value = epsilon.toNumber(pure);
  return {
    pure,
    zcdp: rho.atLeast(value + Math.expm1(-value)),
    renyi: {
      largestOrder: 1e9,
      lossAt: (order) =>
        value +
        Math.log1p(((order - 1) * Math.expm1(value * (1 - 2 * order))) / (2 * order - 1)) / (order - 1),
    },
    profiles: symmetricProfiles((at) => -Math.expm1((at - value) / 2), value),
  };
}

/** Sensitivity over scale, exact and rounded up. */
export function noiseRatio({ sensitivity, scale }: LaplaceNoise): Epsilon {
  return epsilon.atLeast(
    divide(
      rationalOf(requireNumber('the sensitivity', sensitivity)),
      rationalOf(requireNumber('the scale', scale)),
    ),
  );
}
