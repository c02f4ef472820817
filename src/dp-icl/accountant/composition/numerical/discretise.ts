import { leastWhere } from '../../numeric/bisect.ts';
import type { PrivacyProfile } from '../../profile/privacy-profile.ts';

/** A privacy loss on the multiples of a step, and infinity. */
export interface GridLoss {
  readonly step: number;
  /** The first loss, in steps. */
  readonly lowest: number;
  /** The probability of each loss from the lowest on. */
  readonly masses: Float64Array;
  readonly infinite: number;
}

/** Probability of the greatest losses that counts as that of an infinite one. */
const tail = 1e-20;
const largestLoss = 700;

/**
 * The loss whose profile joins the points of the given one by straight lines in e^ε. The profile is convex there, so the lines lie
 * above it, and compositions of it are bounded by compositions of the lines ("connect the dots", Doroshenko, Ghazi, Kamath,
 * Kumar and Manurangsi 2022, theorem 3.1). The mirror is the profile of the opposite direction, from which the losses
 * below zero are read without loss of digits.
 */
export function discretise(profile: PrivacyProfile, mirror: PrivacyProfile, step: number): GridLoss {
  const above = slopesFromZero(profile, step);
  const below = mirror === profile ? above : slopesFromZero(mirror, step);
  const masses = new Float64Array(below.masses.length + above.masses.length - 1);
  const zero = below.masses.length - 1;
  let elsewhere = above.infinite;
  for (let i = 1; i < above.masses.length; i += 1) {
    masses[zero + i] = above.masses[i]!;
    elsewhere += above.masses[i]!;
  }
  for (let i = 1; i < below.masses.length; i += 1) {
    masses[zero - i] = below.masses[i]! * Math.exp(-i * step);
    elsewhere += masses[zero - i]!;
  }
  masses[zero] = 1 - elsewhere;
  return { step, lowest: -zero, masses, infinite: above.infinite };
}

/** The probabilities of losses above zero: by how much the slope in e^ε changes at each point. The place of zero is left open. */
function slopesFromZero(profile: PrivacyProfile, step: number): { masses: Float64Array; infinite: number } {
  const end = leastWhere((loss) => profile.deltaAt(loss) <= tail, 0, Math.min(profile.pureFrom, largestLoss));
  const last = Math.max(1, Math.ceil(end / step));
  const deltas = new Float64Array(last + 1);
  for (let i = 0; i <= last; i += 1) deltas[i] = profile.deltaAt(i * step);
  const masses = new Float64Array(last + 1);
  const [rising, falling] = [Math.expm1(step), -Math.expm1(-step)];
  for (let i = 1; i <= last; i += 1) {
    const after = i === last ? deltas[i]! : deltas[i + 1]!;
    masses[i] = (after - deltas[i]!) / rising + (deltas[i - 1]! - deltas[i]!) / falling;
  }
  return { masses, infinite: deltas[last]! };
}
