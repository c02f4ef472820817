import type { SamplingRate } from '../units/sampling-rate.ts';

/**
 * δ as a function of ε, over all real ε (Balle, Barthe and Gaboardi 2018, "Privacy amplification by subsampling", section 2):
 * convex in e^ε, from 1 far below zero down to 0. All numbers are doubles; whoever reads off a budget rounds.
 */
export interface PrivacyProfile {
  readonly deltaAt: (epsilon: number) => number;
  /** ε from which on δ is 0; infinite where it never is. */
  readonly pureFrom: number;
}

/** The profile of removing a unit and that of adding one. For most mechanisms they are the same. */
export interface DirectedProfiles {
  readonly removal: PrivacyProfile;
  readonly addition: PrivacyProfile;
}

/**
 * The profile of a mechanism for which adding and removing look alike, from its part for ε from 0. Below 0 it follows, as
 * δ(−ε) = 1 − e^−ε + e^−ε·δ(ε) (Zhu, Dong and Wang 2022, lemma 21).
 */
export function symmetricProfiles(
  deltaFromZero: (epsilon: number) => number,
  pureFrom: number,
): DirectedProfiles {
  const fromZero = (epsilon: number): number => (epsilon >= pureFrom ? 0 : deltaFromZero(epsilon));
  const deltaAt = (epsilon: number): number =>
    epsilon >= 0 ? fromZero(epsilon) : mirrored(fromZero, epsilon);
  const profile = { deltaAt, pureFrom };
  return { removal: profile, addition: profile };
}

/**
 * The profiles when each unit takes part with a probability only, in secret: Balle, Barthe and Gaboardi 2018, theorem 8, for
 * removal, and its mirror image for addition (Zhu, Dong and Wang 2022, theorem 11).
 */
export function sampledProfiles(profiles: DirectedProfiles, rate: SamplingRate): DirectedProfiles {
  if (rate === 1) return profiles;
  const lowest = Math.log1p(-rate);
  const removalAt = (epsilon: number): number =>
    epsilon <= lowest
      ? -Math.expm1(epsilon)
      : rate * profiles.removal.deltaAt(Math.log1p(Math.expm1(epsilon) / rate));
  const pureFrom = Math.log1p(rate * Math.expm1(profiles.removal.pureFrom));
  return {
    removal: { deltaAt: removalAt, pureFrom },
    addition: {
      deltaAt: (epsilon) => (epsilon >= -lowest ? 0 : mirrored(removalAt, epsilon)),
      pureFrom: -lowest,
    },
  };
}

function mirrored(deltaAt: (epsilon: number) => number, epsilon: number): number {
  return -Math.expm1(epsilon) + Math.exp(epsilon) * deltaAt(-epsilon);
}
