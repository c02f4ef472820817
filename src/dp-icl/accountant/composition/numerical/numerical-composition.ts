import type { PrivacyProfile } from '../../profile/privacy-profile.ts';
import { type Epsilon, epsilon } from '../../units/epsilon.ts';
import { type ApproximateBound, worstOf } from '../approximate-bound.ts';
import type { CompositionPart } from '../composition-part.ts';
import { atomsBound, type LossAtoms } from '../loss-atoms.ts';
import { discretise } from './discretise.ts';
import { logMomentOf, lossWindow, type RepeatedLoss, windowTail } from './loss-window.ts';
import { tiltedConvolution } from './tilted-convolution.ts';

/** The step at which the extent of the composed loss is found, and the finest at which it is computed. */
const coarseStep = 2e-3;
const finestStep = 5e-5;
/** Places of the composed loss at most. */
const mostPlaces = 2 ** 20;
/** By how much, for each use, rounding may change δ(0) of what is transformed; in the tests it is a tenth of it. */
const roundingSlack = 1e-15;

/**
 * Composition of whole profiles, by convolution of their losses (Koskela, Jälkö and Honkela 2020; that it holds where uses are
 * chosen by earlier outputs: Zhu, Dong and Wang 2022, theorem 10). An upper bound at every step of the grid; it takes about a
 * second.
 */
export function numericalBound(parts: readonly CompositionPart[]): ApproximateBound {
  const removal = atomsBound(composedLoss(parts, 'removal', 'addition'));
  const isSymmetric = parts.every(({ cost }) => cost.profiles.removal === cost.profiles.addition);
  return isSymmetric ? removal : worstOf([removal, atomsBound(composedLoss(parts, 'addition', 'removal'))]);
}

type Direction = 'removal' | 'addition';

function composedLoss(parts: readonly CompositionPart[], towards: Direction, against: Direction): LossAtoms {
  const at = (step: number): RepeatedLoss[] =>
    parts.map(({ cost, count }) => {
      const profiles: Record<Direction, PrivacyProfile> = cost.profiles;
      return { loss: discretise(profiles[towards], profiles[against], step), count };
    });
  const { low, high, tilt } = lossWindow(at(coarseStep));
  const step = alignedStep(parts, Math.max(finestStep, (high - low) / (mostPlaces - 4)));
  const losses = at(step);
  const lowest = Math.floor(low / step) - 1;
  const size = 2 ** Math.ceil(Math.log2((high - low) / step + 4));
  return withSlack(losses, tiltedConvolution(losses, { lowest, size, tilt }), lowest, tilt);
}

/**
 * The masses with what rounding may be wrong by: A·e^{−tε} in δ(ε), which is the profile of a loss with density
 * A·t(t + 1)·e^{−tL}, and the rest of it at infinity.
 */
function withSlack(
  parts: readonly RepeatedLoss[],
  masses: Float64Array,
  lowest: number,
  tilt: number,
): LossAtoms {
  const step = parts[0]!.loss.step;
  const uses = parts.reduce((sum, { count }) => sum + count, 0);
  const finite = parts.reduce((sum, { loss, count }) => sum + count * Math.log1p(-loss.infinite), 0);
  const logSlack = Math.log(uses * roundingSlack) + logMomentOf(parts, tilt);
  const losses = Float64Array.from(masses, (_, i) => (lowest + masses.length - 1 - i) * step);
  const density = tilt * (tilt + 1) * step;
  return {
    losses,
    masses: masses.reverse().map((mass, i) => mass + density * Math.exp(logSlack - tilt * losses[i]!)),
    infinite: -Math.expm1(finite) + 2 * windowTail + Math.exp(logSlack - tilt * losses[0]!),
  };
}

/** A step of that length or a little more, of which the pure ε are multiples where they can be: losses have atoms there. */
function alignedStep(parts: readonly CompositionPart[], step: number): number {
  let common: bigint = epsilon.none;
  for (const { cost } of parts) {
    for (let other: bigint = cost.pure ?? epsilon.none; other > 0n; )
      [common, other] = [other, common % other];
  }
  const places = Math.floor(epsilon.toNumber(common as Epsilon) / step);
  return places > 0 ? epsilon.toNumber(common as Epsilon) / places : step;
}
