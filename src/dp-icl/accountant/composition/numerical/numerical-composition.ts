import {
  type ComplexVector,
  fourierTransform,
  inverseFourierTransform,
} from '../../numeric/fourier-transform.ts';
import type { PrivacyProfile } from '../../profile/privacy-profile.ts';
import { delta } from '../../units/delta.ts';
import { type Epsilon, epsilon } from '../../units/epsilon.ts';
import type { ApproximateBound } from '../approximate-bound.ts';
import type { CompositionPart } from '../composition-part.ts';
import { atomsBound, type LossAtoms } from '../loss-atoms.ts';
import { discretise } from './discretise.ts';
import { lossWindow, type RepeatedLoss, windowTail } from './loss-window.ts';

/** The step at which the extent of the composed loss is found, and the finest at which it is computed. */
const coarseStep = 2e-3;
const finestStep = 5e-5;
/** Places of the composed loss at most. */
const mostPlaces = 2 ** 20;
/** What the transforms may be wrong by in δ; exact compositions in the tests differ by less. */
const roundingSlack = 1e-14;

/**
 * Composition of whole profiles, by convolution of their losses (Koskela, Jälkö and Honkela 2020; that it holds where uses are
 * chosen by earlier outputs: Zhu, Dong and Wang 2022, theorem 10). An upper bound at every step of the grid; it takes about a
 * second. δ below 10⁻¹² drowns in rounding.
 */
export function numericalBound(parts: readonly CompositionPart[]): ApproximateBound {
  const removal = atomsBound(composedLoss(parts, 'removal', 'addition'));
  if (parts.every(({ cost }) => cost.profiles.removal === cost.profiles.addition)) return removal;
  const addition = atomsBound(composedLoss(parts, 'addition', 'removal'));
  return {
    epsilonAt: (at) => {
      const [a, b] = [removal.epsilonAt(at), addition.epsilonAt(at)];
      return a === undefined || b === undefined ? undefined : epsilon.largest([a, b]);
    },
    deltaAt: (at) => delta.largest([removal.deltaAt(at), addition.deltaAt(at)]),
  };
}

const negligible = 1e-100;

type Direction = 'removal' | 'addition';

function composedLoss(parts: readonly CompositionPart[], towards: Direction, against: Direction): LossAtoms {
  const at = (step: number): RepeatedLoss[] =>
    parts.map(({ cost, count }) => {
      const profiles: Record<Direction, PrivacyProfile> = cost.profiles;
      return { loss: discretise(profiles[towards], profiles[against], step), count };
    });
  const extent = lossWindow(at(coarseStep));
  const range = extent.high - extent.low;
  const step = alignedStep(parts, Math.max(finestStep, range / (mostPlaces - 4)));
  const losses = at(step);
  const lowest = Math.floor(extent.low / step) - 1;
  const size = 2 ** Math.ceil(Math.log2(range / step + 4));
  const masses = convolve(losses, lowest, size);
  const finite = losses.reduce((sum, { loss, count }) => sum + count * Math.log1p(-loss.infinite), 0);
  masses.reverse();
  return {
    losses: Float64Array.from(masses, (_, i) => (lowest + size - 1 - i) * step),
    masses,
    infinite: -Math.expm1(finite) + windowTail + roundingSlack,
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

/** The probabilities of the sums of all losses, from the lowest one on. What lies outside comes in again at the other end. */
function convolve(losses: readonly RepeatedLoss[], lowest: number, size: number): Float64Array {
  const product: ComplexVector = { real: new Float64Array(size).fill(1), imaginary: new Float64Array(size) };
  let offset = lowest;
  for (const { loss, count } of losses) {
    const own: ComplexVector = { real: new Float64Array(size), imaginary: new Float64Array(size) };
    loss.masses.forEach((mass, i) => {
      own.real[i % size]! += mass;
    });
    fourierTransform(own);
    multiplyByPower(product, own, count);
    offset -= count * loss.lowest;
  }
  inverseFourierTransform(product);
  // The sums begin at the sum of the lowest losses; the window begins at its own.
  const first = ((offset % size) + size) % size;
  const sums = new Float64Array(size);
  sums.set(product.real.subarray(first));
  sums.set(product.real.subarray(0, first), size - first);
  return sums;
}

function multiplyByPower(product: ComplexVector, factor: ComplexVector, count: number): void {
  for (let i = 0; i < product.real.length; i += 1) {
    let [re, im] = [factor.real[i]!, factor.imaginary[i]!];
    let [totalRe, totalIm] = [product.real[i]!, product.imaginary[i]!];
    for (let left = count; left > 0; left = Math.floor(left / 2)) {
      if (left % 2 === 1) [totalRe, totalIm] = [totalRe * re - totalIm * im, totalRe * im + totalIm * re];
      [re, im] = [re * re - im * im, 2 * re * im];
      // Nothing is lost by it, and numbers below the normal ones take a processor very long.
      if (Math.abs(re) + Math.abs(im) < negligible) [re, im] = [0, 0];
    }
    product.real[i] = totalRe;
    product.imaginary[i] = totalIm;
  }
}
