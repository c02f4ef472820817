import type { GridLoss } from './discretise.ts';

export interface RepeatedLoss {
  readonly loss: GridLoss;
  readonly count: number;
}

export interface LossWindow {
  readonly low: number;
  readonly high: number;
  /** The exponent t such that e^{tL} brings the losses that matter nearer to the bulk of them. */
  readonly tilt: number;
}

/** Probability of the composed loss that may lie beyond either end of its window. */
export const windowTail = 1e-20;

/** The δ round which the composition is to be most exact. */
const usualDelta = 1e-5;

/** Errors of rounding are e to the power of this greater at ε = 0 than they would be without tilting. */
const largestLogMoment = 12;

const exponents = [
  0.05, 0.1, 0.2, 0.4, 0.7, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32, 48, 64, 96, 128, 256, 512,
];

interface LogMoment {
  readonly exponent: number;
  readonly value: number;
}

/**
 * Between which values the sum of the losses lies, but for {@link windowTail} at either end, by Chernoff's bound; and low enough that
 * what lies above comes in again below 0, where it is of no account, but for {@link windowTail} after tilting.
 */
export function lossWindow(parts: readonly RepeatedLoss[]): LossWindow {
  const moments = exponents.map((exponent) => ({ exponent, value: logMomentOf(parts, exponent) }));
  const furthest = supportOf(parts, 1);
  const high = Math.min(furthest, ...moments.map((moment) => chernoff(moment, windowTail)));
  const below = exponents.map((exponent) => ({ exponent, value: logMomentOf(parts, -exponent) }));
  const low = -Math.min(supportOf(parts, -1), ...below.map((moment) => chernoff(moment, windowTail)));
  const best = moments.reduce((least, moment) =>
    chernoff(moment, usualDelta) < chernoff(least, usualDelta) ? moment : least,
  );
  // No more than half of what would serve that δ best, as the window widens fast with it, nor what spoils large δ.
  const tilt = moments.reduce(
    (most, { exponent, value }) =>
      2 * exponent <= best.exponent && value <= largestLogMoment ? exponent : most,
    0,
  );
  const distances = moments
    .filter(({ exponent }) => exponent > tilt)
    .map(({ exponent, value }) => (value - Math.log(windowTail)) / (exponent - tilt));
  return { low: Math.min(low, high - Math.min(furthest, ...distances)), high, tilt };
}

function chernoff({ exponent, value }: LogMoment, tail: number): number {
  return (value - Math.log(tail)) / exponent;
}

/** The greatest value of the sum of the losses, or of its negative. */
function supportOf(parts: readonly RepeatedLoss[], sign: 1 | -1): number {
  return parts.reduce((sum, { loss, count }) => {
    const end = sign === 1 ? loss.lowest + loss.masses.length - 1 : -loss.lowest;
    return sum + count * end * loss.step;
  }, 0);
}

/** log E[e^{tL}] of the sum, over the finite losses. */
export function logMomentOf(parts: readonly RepeatedLoss[], t: number): number {
  return parts.reduce((sum, { loss, count }) => sum + count * logMomentOfOne(loss, t), 0);
}

function logMomentOfOne({ step, lowest, masses }: GridLoss, t: number): number {
  const most = Math.max(t * lowest * step, t * (lowest + masses.length - 1) * step);
  let sum = 0;
  for (let i = 0; i < masses.length; i += 1) {
    sum += Math.max(0, masses[i]!) * Math.exp(t * (lowest + i) * step - most);
  }
  return most + Math.log(sum);
}
