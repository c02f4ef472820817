import { renyiOfRho } from '../conversion/zcdp-to-approximate.ts';
import { leastWhere } from '../numeric/bisect.ts';
import { scaledErfc } from '../numeric/scaled-erfc.ts';
import { type DirectedProfiles, symmetricProfiles } from '../profile/privacy-profile.ts';
import type { ApproximateBudget } from '../units/approximate-budget.ts';
import { delta } from '../units/delta.ts';
import { epsilon } from '../units/epsilon.ts';
import { numericMargin } from '../units/quantity.ts';
import { divide, multiply, rationalOf } from '../units/rational.ts';
import { requireNumber } from '../units/require-number.ts';
import { type Rho, rho } from '../units/rho.ts';
import type { PrivacyCost } from './privacy-cost.ts';

/** Normal noise; the sensitivity is by the root of the sum of squared differences. */
export interface GaussianNoise {
  readonly sensitivity: number;
  readonly standardDeviation: number;
}

/**
 * The Gaussian mechanism: ρ = Δ²/(2σ²), tight at every order (Bun and Steinke 2016, proposition 1.6), and the profile of Balle
 * and Wang 2018, theorem 8. Ten Gaussians are one with the sum of their ρ, and so is a vector of them.
 *
 * @throws {PpagentError} PRIVACY_PARAMETER_INVALID
 */
export function gaussianCost(noise: GaussianNoise): PrivacyCost {
  const zcdp = gaussianRho(noise);
  return { zcdp, renyi: renyiOfRho(zcdp), profiles: gaussianProfiles(zcdp), exactly: 'gaussian' };
}

/** Δ²/(2σ²), exact and rounded up. */
export function gaussianRho({ sensitivity, standardDeviation }: GaussianNoise): Rho {
  const ratio = divide(
    rationalOf(requireNumber('the sensitivity', sensitivity)),
    rationalOf(requireNumber('the standard deviation', standardDeviation)),
  );
  return rho.atLeast(multiply(ratio, ratio, { numerator: 1n, denominator: 2n }));
}

/**
 * δ(ε) = Φ(μ/2 − ε/μ) − e^ε·Φ(−μ/2 − ε/μ) with μ² = 2ρ: Balle and Wang 2018, theorem 8. Both terms share the factor
 * e^{−(ε/μ − μ/2)²/2}, which is taken out, so that neither overflows nor cancels.
 */
export function gaussianProfiles(amount: Rho): DirectedProfiles {
  const shift = Math.sqrt(2 * rho.toNumber(amount));
  return symmetricProfiles((at) => gaussianDelta(at, shift), Infinity);
}

function gaussianDelta(at: number, shift: number): number {
  const near = (at / shift - shift / 2) / Math.SQRT2;
  const far = (at / shift + shift / 2) / Math.SQRT2;
  // e^{near²} may overflow where near is far below zero; the first term is then next to 1.
  if (near < -5) return 1 - 0.5 * Math.exp(-near * near) * (scaledErfc(-near) + scaledErfc(far));
  return 0.5 * Math.exp(-near * near) * (scaledErfc(near) - scaledErfc(far));
}

/**
 * The least standard deviation for which noise stays within (ε, δ), made a little greater: the analytic calibration of Balle
 * and Wang 2018, algorithm 1, by bisection.
 *
 * @throws {PpagentError} PRIVACY_PARAMETER_INVALID
 */
export function calibratedDeviation(budget: ApproximateBudget, sensitivity: number): number {
  requireNumber('the sensitivity', sensitivity);
  const [target, allowed] = [epsilon.toNumber(budget.epsilon), delta.toNumber(budget.delta)];
  const deviation = leastWhere((width) => gaussianDelta(target, 1 / width) <= allowed, 1e-6, 1e9);
  return deviation * sensitivity * (1 + numericMargin);
}
